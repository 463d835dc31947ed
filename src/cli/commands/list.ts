import { leverKinds } from '../../levers/index.ts';
import { outcomes } from '../../outcomes/index.ts';
import { createContext, loadGround } from '../../run/context.ts';
import { shippedIds, shippedText } from '../../run/shipped.ts';
import { oneOf } from '../../scenario/read/reading.ts';
import { threatKinds } from '../../threats/index.ts';
import { problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { table } from '../table.ts';
import { titleOf } from '../titles.ts';

const lists: Readonly<Record<string, () => Promise<string>>> = {
  scenarios: listScenarios,
  parameters: listParameters,
  outcomes: async () =>
    table(
      say('cli.list.outcomes'),
      outcomes.map(({ id, unit, better }) => [id, unit, better, titleOf('outcome', id)]),
    ),
  threats: async () => kinds('threat', threatKinds),
  levers: async () => kinds('lever', leverKinds),
};

/** `hashfall list [scenarios | parameters | outcomes | threats | levers]`. */
export async function list(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, {});
  if (Array.isArray(read)) return refuse(io, read);
  const [name = 'scenarios', ...more] = read.words;
  const names = Object.keys(lists);
  if (!Object.hasOwn(lists, name)) return refuse(io, [problem('list', oneOf(names, name), name)]);
  if (more.length > 0)
    return refuse(io, [problem('list', say('cli.expect.list', { names: names.join(', ') }), read.words)]);
  io.out(await lists[name]!());
  return DONE;
}

async function listScenarios(): Promise<string> {
  const rows = [];
  for (const id of shippedIds) {
    const context = await createContext(shippedText(id)!);
    if (Array.isArray(context))
      throw new Error(`${id}: expected a good scenario, got ${context.length} problems`);
    const { title, days, arms, replicates } = context.scenario;
    rows.push([id, title, days, arms.length, replicates, context.plan.rows.count]);
  }
  return table(say('cli.list.scenarios'), rows);
}

async function listParameters(): Promise<string> {
  const { evidence } = await loadGround();
  const rows = [...evidence.parameters.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return table(
    say('cli.list.parameters'),
    rows.map((row) => [row.id, row.low, row.mode, row.high, row.unit, row.grade, row.table]),
  );
}

const kinds = (room: 'threat' | 'lever', all: readonly { readonly kind: string }[]): string =>
  table(
    say('cli.list.kinds'),
    all.map(({ kind }) => [kind, titleOf(room, kind)]),
  );
