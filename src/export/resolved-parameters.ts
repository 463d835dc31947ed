import { writeQuantity } from '../formula/write-quantity.ts';
import { say } from '../words/words.ts';
import type { Finished } from './finished.ts';

/**
 * Every input that was drawn: what a user would type to have the same distribution, its unit, grade and source. The values themselves are
 * the columns of parameters.csv.
 */
export function resolvedParametersJson({ info, data }: Finished): string {
  const document = {
    format: 'hashfall-resolved-parameters',
    version: 1,
    scenario: info.id,
    data,
    parameters: info.columns.map(({ draw, meaning, grade, source }) => ({
      id: draw.id,
      meaning,
      distribution: writeQuantity(draw.distribution, draw.unit),
      unit: draw.unit,
      grade: grade ?? say('export.typed'),
      ...(draw.evidence === undefined ? {} : { evidence: draw.evidence }),
      ...(source ? { source } : {}),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
