/** The parts of MODEL.md that the code knows best, as Markdown tables by name; `hashfall explain model` prints them. */
import { GRADES } from '../../evidence/grade.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Effect } from '../../kernel/effects.ts';
import { LEDGER_CAUSES } from '../../kernel/ledger.ts';
import { REGIONS } from '../../kernel/plan.ts';
import { DAY } from '../../kernel/replicate.ts';
import { TRACKS } from '../../kernel/tracks.ts';
import { leverKinds } from '../../levers/index.ts';
import { outcomes } from '../../outcomes/index.ts';
import { createContext, type ChunkContext } from '../../run/context.ts';
import { shippedIds, shippedText } from '../../run/shipped.ts';
import { methods } from '../../science/methods.ts';
import { threatKinds } from '../../threats/index.ts';
import { problemMessage } from '../../units/problem.ts';
import { say, sayOf } from '../../words/words.ts';
import { aboutOf, titleOf } from '../titles.ts';
import { markdownTable } from './markdown-table.ts';
import { describeInputs } from './method-inputs.ts';

/** What the default scenario's fleet and plan are is told of this one. */
const DEFAULT_SCENARIO = 'us-bricking';

/** Markdown by the name of the part, in the order of the document. */
export async function modelParts(evidence: Evidence): Promise<Record<string, string>> {
  const contexts = new Map<string, ChunkContext>();
  for (const id of shippedIds) contexts.set(id, await contextOf(id));
  return {
    scales: scales(contexts.get(DEFAULT_SCENARIO)!),
    steps: markdownTable(
      say('document.steps.head'),
      DAY.map(({ name }, i) => [i + 1, name, sayOf(`document.step.${name}`)]),
    ),
    letters: markdownTable(
      say('document.letters.head'),
      LETTERS.map((letter) => [letter, ...cells(`document.letter.${letter}`)]),
    ),
    tracks: markdownTable(
      say('document.tracks.head'),
      TRACKS.map(({ id, unit }) => [code(id), unit, sayOf(`document.track.${id}`)]),
    ),
    causes: markdownTable(
      say('document.causes.head'),
      LEDGER_CAUSES.map((cause) => [cause, ...cells(`document.cause.${cause}`)]),
    ),
    threats: kinds('threat', threatKinds),
    levers: kinds('lever', leverKinds),
    outcomes: markdownTable(
      say('document.outcomes.head'),
      outcomes.map(({ id, unit, better }) => [
        code(id),
        unit,
        better,
        titleOf('outcome', id),
        aboutOf('outcome', id),
      ]),
    ),
    inputs: inputs(evidence),
    scenarios: scenarios(contexts),
    methods: markdownTable(
      say('document.methods.head'),
      methods.map(({ id, inputs: asked }) => [
        code(id),
        describeInputs(asked)
          .map(([name, range]) => `${name}: ${range}`)
          .join('; '),
        code(sayOf(`science.${id}`)),
        sayOf(`science.${id}.source`),
      ]),
    ),
  };
}

/** Every letter there is; a new one must be named here and in the words. */
const LETTERS = Object.keys({
  hold: true,
  break: true,
  destroy: true,
  divert: true,
  relocate: true,
  curtail: true,
  throttle: true,
  price: true,
  implant: true,
  observe: true,
  oscillate: true,
  supply: true,
  border: true,
  capacity: true,
  demand: true,
  fixes: true,
  cap: true,
  source: true,
  stock: true,
  labour: true,
  channel: true,
  audit: true,
  watch: true,
  fence: true,
  'ride-through': true,
} satisfies Record<Effect['kind'], true>);

async function contextOf(id: string): Promise<ChunkContext> {
  const context = await createContext(shippedText(id)!);
  if (Array.isArray(context)) throw new Error(`${id}: ${context.map(problemMessage).join('; ')}`);
  return context;
}

function scales({ plan }: ChunkContext): string {
  const counts: readonly (readonly [number, string])[] = [
    [plan.days, say('document.scales.days')],
    [plan.members.count, say('document.scales.members')],
    [plan.rows.count, say('document.scales.rows')],
    [plan.groups.count, say('document.scales.groups')],
    [plan.suppliers.count, say('document.scales.suppliers')],
    [plan.grids.length, say('document.scales.grids')],
    [plan.operators.length, say('document.scales.operators')],
    [REGIONS, say('document.scales.regions')],
    [plan.inputs.length, say('document.scales.inputs')],
    [plan.slots.filter(({ kind }) => kind === 'draw').length, say('document.scales.draws')],
  ];
  const [what, count] = say('document.scales.head').split('|');
  return markdownTable(
    `${what}|${count}`,
    counts.map(([number, name]) => [name, number]),
  );
}

const kinds = (room: 'threat' | 'lever', all: readonly { readonly kind: string }[]): string =>
  markdownTable(
    say('document.kinds.head'),
    all.map(({ kind }) => [code(kind), titleOf(room, kind), aboutOf(room, kind)]),
  );

/** Rows of evidence by table and grade. */
function inputs({ parameters }: Evidence): string {
  const rows = [...parameters.values()];
  const line = (name: string, of: typeof rows): (string | number)[] => [
    name,
    of.length,
    ...GRADES.map((grade) => of.filter((row) => row.grade === grade).length),
  ];
  const tables = [...new Set(rows.map(({ table }) => table))].toSorted();
  return markdownTable(say('document.inputs.head'), [
    ...tables.map((name) =>
      line(
        code(name),
        rows.filter(({ table }) => table === name),
      ),
    ),
    line(say('document.inputs.all'), rows),
  ]);
}

const scenarios = (contexts: ReadonlyMap<string, ChunkContext>): string =>
  markdownTable(
    say('document.scenarios.head'),
    [...contexts].map(([id, { plan }]) => [
      code(id),
      plan.days,
      plan.arms.length,
      plan.inputs.length,
      plan.inputs.filter(({ grade }) => grade === 'judged').length,
    ]),
  );

const code = (text: string): string => `\`${text}\``;
const cells = (key: string): string[] => sayOf(key).split('|');
