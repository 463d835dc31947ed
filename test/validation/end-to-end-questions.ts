/** The synthetic cases from a threat's factors to what it does, by quantity. Inputs are a dictionary as Python prints it. */
import { findMethod } from '../../src/science/methods.ts';
import type { Row } from './answers.ts';
import type { Question } from './asking.ts';

const HOUR = 3600;

const ask = (method: string, values: readonly number[], rest: Partial<Question> = {}): Question => ({
  method,
  values,
  within: 1e-9,
  ...rest,
});

const value = (method: string, values: readonly number[]): number =>
  findMethod(method)?.evaluate(values) ?? NaN;

export function endToEnd(row: Row): Question | undefined {
  const at = (name: string): number =>
    Number(new RegExp(`'${name}': ([-+.\\de]+)`, 'u').exec(row.inputs)?.[1]);
  if (row.quantity === 'f_peak') return peak(row);
  if (row.case.startsWith('D ')) return detected(row, at);
  return row.case.startsWith('C ') ? cutOff(row, at) : pushed(row, at);
}

/** `f_peak` of the grid calibrated as the case says: `2,600 MW -> 60.4 Hz at 130 GW.s`. */
function peak(row: Row): Question {
  const [, mw, hz, energy] = /([\d,]+) MW -> ([\d.]+) Hz at ([\d.]+) GW/u.exec(row.case) ?? [];
  const mws = Number(energy) * 1000;
  const droop = value('grid-droop', [mws, Number(mw?.replace(',', '')), Number(hz) - 60]);
  const lost = Number(/dP=([\d.]+)/u.exec(row.inputs)?.[1]);
  return ask('grid-peak', [mws, droop, lost], { plus: 60 });
}

/** A push that bricks (A) or redirects (B). */
function pushed(row: Row, at: (name: string) => number): Question | undefined {
  const factors = [at('vendor'), at('fw'), at('success')];
  const hit = value('captured-share', [1, ...factors]);
  const share = value('captured-share', [at('nat'), ...factors]);
  const hold = at('hold_h') * HOUR;
  const z = Number(/(?:z=|erase )(\d+)/u.exec(row.quantity)?.[1]);
  const tie = Number(/gamma=([\d.]+)/u.exec(row.quantity)?.[1]);
  const start = (text: string): boolean => row.quantity.startsWith(text);
  if (start('share of national')) return ask('captured-share', [1, ...factors]);
  if (start('network share lost') || start('attacker share'))
    return ask('captured-share', [at('nat'), ...factors]);
  if (start('national share after')) return ask('share-after-loss', [at('nat'), hit]);
  if (start('mean block interval') || start('public-chain interval'))
    return ask('interval-after-loss', [share]);
  if (/epoch/u.test(row.quantity)) return ask('epoch-after-loss', [share, 0]);
  if (start('blocks/24h')) return ask('blocks-after-loss', [share]);
  if (start('next difficulty')) return ask('difficulty-after-loss', [share]);
  if (start('load tripped')) return ask('mw-dropped', [at('MW'), hit]);
  if (start('RoCoF')) return ask('rocof', [at('MW') * hit, at('E') * 1000]);
  if (start('honest share') || start('empty-block')) return ask('throughput-left', [share]);
  if (start('HHI contribution')) return ask('hhi-of-one', [share]);
  if (start('SM1')) return ask('selfish-revenue', [share, tie]);
  if (start('P double spend')) return ask('double-spend-prepared', [share, z]);
  if (start('P strict'))
    return ask('double-spend-hold', [
      share,
      z,
      start('P strict') && row.quantity.includes('T_hold') ? hold : Infinity,
    ]);
  return start('P erase') ? ask('erase-within', [share, z, hold]) : undefined;
}

/** Supply cut off while the rest of the world grows. */
function cutOff(row: Row, at: (name: string) => number): Question | undefined {
  const all = ['nat', 'cut', 'L', 'g', 'years'].map(at);
  if (row.quantity.startsWith('RoW')) return ask('world-after-cut', ['nat', 'g', 'years'].map(at));
  if (row.quantity.startsWith('national share')) return ask('nation-after-cut', all);
  if (row.quantity.startsWith('network')) return ask('network-after-cut', all);
  return /stock/u.test(row.quantity) ? ask('stock-after-cut', ['cut', 'L', 'years'].map(at)) : undefined;
}

/** An update rolled out in stages or at once. */
function detected(row: Row, at: (name: string) => number): Question | undefined {
  const flat = [...(/\[(.*)\]/u.exec(row.inputs)?.[1] ?? '').matchAll(/[\d.]+/gu)].map(Number);
  const staged = row.case.includes('staged');
  const values = [at('lam'), at('a'), ...(staged ? flat : [])];
  const way = staged ? '-staged' : '';
  if (row.quantity.startsWith('E[T')) return ask(`detection-time${way}`, values);
  if (row.quantity.startsWith('E[exposed')) return ask(`detection-exposure${way}`, values);
  return row.quantity.startsWith('E[network share')
    ? ask(`detection-exposure${way}`, values, { times: at('nat') * at('vendor') })
    : undefined;
}
