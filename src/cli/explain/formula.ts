import { numberFunctions } from '../../formula/compile-number.ts';
import { LONGEST_FORMULA } from '../../formula/parser.ts';
import { MOST_NODES } from '../../formula/tree.ts';
import { say } from '../../words/words.ts';
import { facts } from '../table.ts';

/** How a scenario's own outcomes are written. */
export const explainFormula = (): string =>
  facts([
    [say('cli.explain.about'), say('scenario.outcome.formula')],
    [say('cli.explain.formula.names'), say('cli.explain.formula.names.about')],
    [say('cli.explain.formula.units'), say('cli.explain.formula.units.about')],
    [say('cli.explain.formula.operators'), '+ - * / ^   < <= > >= == !=   and or not   a ? b : c   ( )'],
    [say('cli.explain.formula.functions'), numberFunctions.join(', ')],
    [say('cli.explain.formula.answers'), say('cli.explain.formula.answers.about')],
    [
      say('cli.explain.formula.size'),
      say('cli.explain.formula.size.about', { characters: LONGEST_FORMULA, parts: MOST_NODES }),
    ],
    [say('cli.explain.example'), 'days_below_90 > 4 weeks ? 1 : 0'],
    [say('cli.explain.example'), 'lost_ehs_days * 17 J/TH * econ.power_price_us'],
    [say('cli.explain.example'), 'mw_at_once_ercot > ercot.largest_safe_simultaneous_loss'],
  ]);
