/** Replicates of a preview: at once, soon after, and when nothing else is to be done. */
export const PREVIEW_STEPS = [256, 2_000, 20_000] as const;
