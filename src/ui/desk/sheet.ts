/** A scenario as its editor needs it: what is wrong with it, and where each written number lies. */
import { quantile, type Distribution } from '../../random/distributions.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { FieldValue } from '../../evidence/field.ts';
import type { Problem } from '../../units/problem.ts';
import { compiledOf } from './compiled.ts';

export interface Sheet {
  /** Empty where the scenario can be run. */
  readonly problems: readonly Problem[];
  /** By path, as `threats[0].reachable`, in the field's unit. */
  readonly quantities: Readonly<Record<string, Quantiles>>;
}

/** Quantiles at 1 %, 3 %, 5 % .. 99 %: what a density strip is drawn from. */
export type Quantiles = readonly number[];

export const quantilesOf = (d: Distribution): Quantiles =>
  Array.from({ length: 50 }, (_, i) => quantile(d, (2 * i + 1) / 100));

/** Problems of reading and of compiling, and the ranges of what could be read. */
export async function sheetOf(text: string): Promise<Sheet> {
  const { scenario, problems } = await compiledOf(text);
  return { problems, quantities: scenario ? Object.fromEntries(quantitiesOf(scenario)) : {} };
}

function* quantitiesOf({ threats, arms, assumptions }: Scenario): Generator<[string, Quantiles]> {
  for (const [i, threat] of threats.entries()) yield* fieldsOf(`threats[${i}]`, threat.values);
  for (const [i, arm] of arms.entries())
    for (const [j, lever] of arm.levers.entries()) yield* fieldsOf(`arms[${i}].levers[${j}]`, lever.values);
  for (const [id, distribution] of Object.entries(assumptions))
    yield [`assumptions.${id}`, quantilesOf(distribution)];
}

function* fieldsOf(
  path: string,
  values: Readonly<Record<string, FieldValue>>,
): Generator<[string, Quantiles]> {
  for (const [id, value] of Object.entries(values)) {
    if (value.kind === 'quantity') yield [`${path}.${id}`, quantilesOf(value.distribution)];
    if (value.kind === 'trigger') yield [`${path}.${id}`, quantilesOf(value.days)];
  }
}
