/** A made-up fan for the gallery and the golden pictures: round numbers, no claim about anything. */
import { BANDS, HUES, type FanArm, type FanData, type Hue, type Inside, type Series } from './fan-data.ts';

const DAYS = 365;
const EVENT_DAY = 30;
const BEFORE = 386;
/** Depth of the fall as a share, by percentile from the worst future to the mildest. */
const DEPTHS = { 2.5: 0.37, 10: 0.3, 25: 0.25, 50: 0.2, 75: 0.15, 90: 0.11, 97.5: 0.07 } as const;
type Percentile = keyof typeof DEPTHS;
const LOW: Readonly<Record<Inside, Percentile>> = { 95: 2.5, 80: 10, 50: 25 };
const HIGH: Readonly<Record<Inside, Percentile>> = { 95: 97.5, 80: 90, 50: 75 };

/** One to four arms; each later arm halves the fall of the one before. */
export function fanExample(arms: 1 | 2 | 3 | 4): FanData {
  return {
    track: 'national_hashrate',
    name: 'US hash rate',
    unit: 'EH/s',
    days: DAYS,
    arms: HUES.slice(0, arms).map(exampleArm),
    events: [{ day: EVENT_DAY, label: 'Day 30: the update reaches machines' }],
    notes: ['A made-up example: no single future follows a band’s edge.', 'Seed example, 10,000 futures.'],
  };
}

/** One arm with a future picked and one replayed, and what the model made of it beside the scenario's event. */
export function chosenExample(): FanData {
  const base = fanExample(1);
  const chosen = {
    replicate: 4,
    series: path(0.29, 5),
    label: 'One future of 10,000 (no. 4): farthest off on day 31, at 270 EH/s',
  };
  const made = { day: 75, label: 'Day 75: half of the boards are swapped', made: true };
  return { ...base, events: [...base.events, made], chosen, picked: 12 };
}

function exampleArm(hue: Hue, index: number): FanArm {
  const scale = 1 / (1 + index);
  const edge = (percentile: Percentile) => path(DEPTHS[percentile] * scale, 0);
  const edges = (side: typeof LOW) =>
    Object.fromEntries(BANDS.map((inside) => [inside, edge(side[inside])])) as Record<Inside, Series>;
  return {
    letter: hue,
    hue,
    title: ['As things are', 'Staged updates', 'Spare boards and teams', 'Vendor cap'][index],
    low: edges(LOW),
    high: edges(HIGH),
    middle: edge(50),
    samples: Array.from({ length: 20 }, (_, i) => path((0.06 + 0.016 * i) * scale, i + 1)),
  };
}

/** A flat start, a drop by `depth`, a return by a rational curve; `wobble` above 0 adds a slow swing. */
function path(depth: number, wobble: number): Series {
  return Float64Array.from({ length: DAYS }, (_, day) => {
    const age = day - EVENT_DAY;
    const lost = age < 0 ? 0 : depth / (1 + (age * age) / 2600);
    const noise = wobble === 0 ? 0 : (Math.abs(((day + wobble * 11) % 41) / 41 - 0.5) - 0.25) * 0.03;
    return BEFORE * (1 - lost + noise);
  });
}
