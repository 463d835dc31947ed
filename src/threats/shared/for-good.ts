/** A length that no horizon reaches, days. */
export const FOR_GOOD = 1e6;
