import { problem, problemMessage, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';
import type { Io } from './io.ts';

/** Exit codes of the program. */
export const DONE = 0;
export const WRONG_INPUT = 1;
export const FAILED = 2;
export type ExitCode = typeof DONE | typeof WRONG_INPUT | typeof FAILED;

/** Writes one problem a line. */
export function refuse(io: Io, problems: readonly Problem[]): ExitCode {
  for (const one of problems) io.err(`${oneLine(problemMessage(one))}\n`);
  return WRONG_INPUT;
}

export function refuseOne(io: Io, path: string, expected: string, got: unknown): ExitCode {
  return refuse(io, [problem(path, expected, got)]);
}

/** What is promised and not built yet. */
export function notYet(io: Io, what: string): ExitCode {
  io.err(`${oneLine(say('cli.not-yet', { what }))}\n`);
  return WRONG_INPUT;
}

/** An error that nobody expected, as one line without a stack. */
export function fail(io: Io, error: unknown): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  io.err(`${oneLine(say('cli.failed', { message }))}\n`);
  return FAILED;
}

/** What users typed comes back in messages: no line breaks, no control signs that would drive a terminal. */
const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
