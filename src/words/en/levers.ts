export const levers = {} as const;
