export function firstLook(summary: object): object;
export function firstLookText(summary: object): string;
