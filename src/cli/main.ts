/** `hashfall ...`: finds the command; whatever goes wrong ends as one line and an exit code. */
import '../words/later.ts';
import { engineVersion } from '../export/versions.ts';
import { oneOf } from '../scenario/read/reading.ts';
import { problem } from '../units/problem.ts';
import { say } from '../words/words.ts';
import { backtest } from './commands/backtest.ts';
import { bench } from './commands/bench.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { explain } from './commands/explain.ts';
import { figure } from './commands/figure.ts';
import { list } from './commands/list.ts';
import { run } from './commands/run.ts';
import { verify } from './commands/verify.ts';
import { DONE, fail, notYet, refuse, WRONG_INPUT, type ExitCode } from './exit.ts';
import { ignoreClosedPipes, processIo, type Io } from './io.ts';

const commands: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<ExitCode>>> = {
  run,
  check,
  compare,
  figure,
  list,
  explain,
  verify,
  backtest,
  bench,
};

const PROMISED = ['sensitivity', 'discover', 'merge'];

export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const usage = say('cli.usage', { version: engineVersion });
  if (name === undefined) {
    io.err(usage);
    return WRONG_INPUT;
  }
  if (name === '--version') {
    io.out(`${engineVersion}\n`);
    return DONE;
  }
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    io.out(usage);
    return DONE;
  }
  if (PROMISED.includes(name)) return notYet(io, name);
  const known = [...Object.keys(commands), ...PROMISED];
  if (!Object.hasOwn(commands, name)) return refuse(io, [problem('hashfall', oneOf(known, name), name)]);
  return commands[name]!(rest, io);
}

ignoreClosedPipes();
try {
  process.exitCode = await main(process.argv.slice(2), processIo);
} catch (error) {
  process.exitCode = fail(processIo, error);
}
