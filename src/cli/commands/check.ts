import { createContext } from '../../run/context.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, WRONG_INPUT, type ExitCode } from '../exit.ts';
import { findScenario } from '../find-scenario.ts';
import type { Io } from '../io.ts';

/** `hashfall check FILE...` (files, ids, links): reads and compiles each, lists every problem; with several files each path begins with its file. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, {});
  if (Array.isArray(read)) return refuse(io, read);
  const { words } = read;
  if (words.length === 0) return refuse(io, [problem('check', say('cli.expect.files'), undefined)]);
  const exits: ExitCode[] = [];
  for (const word of words) exits.push(await checkOne(word, words.length > 1 ? shortened(word) : '', io));
  return exits.every((exit) => exit === DONE) ? DONE : WRONG_INPUT;
}

async function checkOne(word: string, prefix: string, io: Io): Promise<ExitCode> {
  const found = await findScenario(word);
  if (Array.isArray(found)) return refuse(io, found);
  const context = await createContext(found.text);
  if (Array.isArray(context)) return refuse(io, prefixed(prefix, context));
  const { days, arms, threats } = context.scenario;
  io.out(
    `${say('cli.check.ok', { file: shortened(word), days, arms: arms.length, threats: threats.length })}\n`,
  );
  return DONE;
}

/** A link is told by its beginning. */
const shortened = (word: string): string => (word.length > 80 ? `${word.slice(0, 77)}...` : word);

/** `file: threats[0].reach`; a file's name and a path inside it are not one path. */
const prefixed = (file: string, problems: readonly Problem[]): Problem[] =>
  file === ''
    ? [...problems]
    : problems.map((one) => ({ ...one, path: one.path === '' ? file : `${file}: ${one.path}` }));
