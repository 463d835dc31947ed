/** Made-up concentrations for the gallery. */
import { concentration as metricsOf } from '../science/concentration.ts';
import type { ConcentrationTable } from '../fleet/concentration.ts';
import type { ConcentrationData, ConcentrationPanel } from './concentration-data.ts';
import { exampleMeta } from './example-values.ts';

const MAKERS = { m1: 78, m2: 14, m3: 2.5, m4: 2.2, m5: 1.5, m6: 1, m7: 0.8 };
const CHANNELS = { m1: 36, m2: 13.3, v: 13, l: 9, b: 7, own: 7, rest: 7, unknown: 7.7 };
const POOLS = {
  p1: 30,
  p2: 17.5,
  p3: 12,
  p4: 11,
  p5: 9.5,
  p6: 5,
  p7: 5,
  p8: 3,
  p9: 2.5,
  p10: 2,
  p11: 1.5,
  p12: 1,
};

export function concentrationExample(form: 'bars' | 'treemap'): ConcentrationData {
  const titles = { m1: 'Maker One', m2: 'Maker Two', m3: 'Maker Three', m4: 'Maker Four', m5: 'Maker Five' };
  const channels = {
    m1: 'Maker One stock',
    m2: 'Maker Two stock',
    v: 'Aftermarket V',
    l: 'Aftermarket L',
    b: 'Aftermarket B',
    own: 'in-house',
    rest: 'other stock',
  };
  return {
    nation: 'US',
    form,
    panels: [
      panel('vendor', MAKERS, { ...titles, m6: 'Maker Six', m7: 'Maker Seven' }),
      panel('channel', CHANNELS, channels),
    ],
    meta: exampleMeta(),
  };
}

/** One axis, many rows. */
export function poolsExample(): ConcentrationData {
  const titles = Object.fromEntries(Object.keys(POOLS).map((name, i) => [name, `Pool ${i + 1}`]));
  const pools = { ...panel('pool', POOLS, titles), targeted: [] };
  return { nation: 'US', form: 'bars', panels: [pools], meta: exampleMeta() };
}

function panel(
  axis: ConcentrationTable['axis'],
  sizes: Readonly<Record<string, number>>,
  titles: Readonly<Record<string, string>>,
): ConcentrationPanel {
  const { hhi, top1, top3, effectiveBySquares, nakamoto } = metricsOf(Object.values(sizes));
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const rows = Object.entries(sizes).map(([name, size]) => ({ name, share: size / all }));
  const scope = axis === 'pool' ? 'blocks' : 'home';
  const table = {
    axis,
    scope,
    rows,
    hhi,
    top1,
    top3,
    effectiveNumber: effectiveBySquares,
    nakamoto,
  } as const;
  return { table, titles, targeted: ['m1'], unknown: ['unknown'], many: ['rest'] };
}
