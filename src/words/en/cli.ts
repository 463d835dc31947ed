/** What runs and the command line say. */
export const cli = {
  'run.cancelled': 'the run was cancelled',
  'run.worker-died': 'a worker ended {times} times on the same replicates, the last time with: {reason}',
} as const;
