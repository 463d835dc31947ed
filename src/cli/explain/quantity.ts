import { makerNames } from '../../formula/evaluate.ts';
import { LONGEST_FORMULA } from '../../formula/parser.ts';
import { say } from '../../words/words.ts';
import { facts } from '../table.ts';

/** How a quantity is typed: numbers, ranges, families. */
export const explainQuantity = (): string =>
  facts([
    [say('cli.explain.about'), say('cli.explain.quantity.about')],
    [say('cli.explain.example'), '30 .. 70 %'],
    [say('cli.explain.example'), '30 .. 50 .. 70 %'],
    [say('cli.explain.example'), '12 weeks'],
    ...makerNames.map((name) => [name, say(`quantity.family.${name}`)] as const),
    [say('cli.explain.formula.operators'), say('cli.explain.quantity.operators')],
    [say('cli.explain.formula.size'), say('cli.explain.quantity.size', { characters: LONGEST_FORMULA })],
  ]);
