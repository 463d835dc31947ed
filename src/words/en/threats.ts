export const threats = {} as const;
