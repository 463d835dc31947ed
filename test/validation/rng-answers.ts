import seedrandom from 'seedrandom';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { philox4x32, uniform53 } from '../../src/random/philox.ts';
import { type Answer, type Row } from './answers.ts';

const out = new Uint32Array(4);

export function answer(row: Row): Answer | undefined {
  switch (row.method) {
    case 'philox4x32-7':
      return knownAnswer(row, 7);
    case 'philox4x32-10':
      return row.case === 'KAT' ? knownAnswer(row, 10) : doubles(row);
    case 'seedrandom ARC4':
      return readmeSequence(row);
    case 'AS241 PPND16':
      return { value: normalQuantile(Number(row.inputs.slice('p='.length))), within: 2e-15 };
    default:
      return undefined;
  }
}

/** Counter and key of a row as hex words. */
function knownAnswer(row: Row, rounds: number): string {
  const [c0, c1, c2, c3, k0, k1] = row.inputs
    .slice('ctr|key='.length)
    .split(' ')
    .map((word) => Number.parseInt(word, 16));
  philox4x32(out, c0, c1, c2, c3, k0, k1, rounds);
  return Array.from(out, (word) => word.toString(16).padStart(8, '0')).join(' ');
}

function doubles(row: Row): string {
  const [c0, c1, c2, c3, k0, k1] = (row.inputs.match(/\d+/gu) ?? []).map(Number);
  philox4x32(out, c0, c1, c2, c3, k0, k1);
  return `${uniform53(out[0], out[1])} ${uniform53(out[2], out[3])}`;
}

function readmeSequence(row: Row): string {
  const generator = seedrandom(/'(.*)'/u.exec(row.inputs)?.[1]);
  return [generator(), generator(), generator.quick(), generator.int32()].join(' ');
}
