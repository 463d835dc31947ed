/** Made-up runs under rival sources for the gallery. */
import { exampleMeta, exampleSpread } from './example-values.ts';
import type { RivalsData } from './rivals.ts';

export function rivalsExample(): RivalsData {
  const row = (title: string, by: string, chosen: boolean, middle: number) => ({
    title,
    by,
    chosen,
    source: 'a report',
    grade: 'reported',
    spread: exampleSpread(middle * 0.4, middle, middle * 2.1),
  });
  return {
    name: 'Deepest fall of US hash rate',
    unit: 'EH/s',
    rows: [
      row('Share of the network', 'by a map', true, 21),
      row('Share of the network', 'by blocks', false, 20),
      row('Share of the network', 'by a survey', false, 43),
      row('Makers’ own firmware', 'built up from operators', true, 21),
      row('Makers’ own firmware', 'by a sample', false, 14),
    ],
    meta: exampleMeta(),
  };
}
