import { createContext } from '../../run/context.ts';
import { shippedText } from '../../run/shipped.ts';
import { say } from '../../words/words.ts';
import { facts } from '../table.ts';

/** A shipped scenario: what it asks, its frame, threats and arms. */
export async function explainScenario(id: string): Promise<string> {
  const context = await createContext(shippedText(id)!);
  if (Array.isArray(context))
    throw new Error(`${id}: expected a good scenario, got ${context.length} problems`);
  const { scenario } = context;
  return facts([
    [say('cli.explain.title'), scenario.title],
    [say('cli.explain.about'), scenario.summary],
    [say('cli.explain.nation'), scenario.nation],
    [say('cli.explain.days'), scenario.days],
    [say('cli.explain.seed'), scenario.seed],
    [say('cli.explain.replicates'), scenario.replicates],
    ...(scenario.sampling === 'plain' ? [] : [[say('cli.explain.sampling'), scenario.sampling] as const]),
    ...scenario.dependence.map(
      ({ inputs, ...group }) =>
        [
          say('cli.explain.together'),
          say(`cli.explain.together.${group.family}`, { df: 0, ...group, inputs: inputs.join(', ') }),
        ] as const,
    ),
    [
      say('cli.explain.threats'),
      scenario.threats.map((threat) => `${threat.id} (${threat.kind})`).join(', '),
    ],
    [
      say('cli.explain.outcomes'),
      scenario.outcomes
        .map(({ id, title, formula, unit }) => `${id} (${title}): ${formula} ${unit}`.trimEnd())
        .join('; '),
    ],
    [say('cli.explain.arms'), scenario.arms.map((arm) => `${arm.id} (${arm.title})`).join(', ')],
    [say('cli.explain.source'), scenario.sources.join(', ')],
    ...scenario.tryThis.map((line) => [say('cli.explain.try'), line] as const),
  ]);
}
