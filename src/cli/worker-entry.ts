/** The built thread, which stands beside the built command line. */
export const workerEntry = (): URL => new URL('./worker.mjs', import.meta.url);
