export const CHROMIUM_FLAGS: string[];
export function findChromium(): Promise<string>;
export function findFirefox(): string | undefined;
export function findJsc(): string | undefined;
