/** Named numbers of a scenario: evidence rows, the user's assumptions about them, and the fields of threats and levers. */
import type { Evidence } from '../../evidence/evidence.ts';
import { inModelUnit } from '../../evidence/model-units.ts';
import type { Parameter } from '../../evidence/parameter.ts';
import { mapValues } from '../../formula/affine.ts';
import type { Slot } from '../../kernel/effects.ts';
import { constant, isEndless, type Distribution } from '../../random/distributions.ts';
import { convert } from '../../units/convert.ts';
import { boundsOf } from '../assumption-bounds.ts';
import type { SlotTable } from './slot-table.ts';

/** A number's distribution in a unit, and where it comes from. */
export interface Resolved {
  readonly distribution: Distribution;
  readonly unit: string;
  /** Absent where the user's assumption or a typed value rules. */
  readonly evidence?: string;
  readonly grade?: string;
}

export interface Numbers {
  /** The evidence row, or the scenario's assumption about it, in `unit`. */
  resolve(id: string, unit: string): Resolved;
  /** Its slot: drawn once a scenario, in the model's unit, from the row's own stream. */
  slot(id: string, unit: string): Slot;
  /** The mode of the row itself, whatever the scenario assumes. */
  mode(id: string, unit: string): number;
}

export function createNumbers(
  evidence: Evidence,
  assumptions: Readonly<Record<string, Distribution>>,
  slots: SlotTable,
): Numbers {
  const inModel = (id: string): Resolved => {
    const row = evidence.parameter(id);
    const assumed = Object.hasOwn(assumptions, id) ? assumptions[id] : undefined;
    if (assumed) return { distribution: inRowsModelUnit(assumed, row), unit: row.si.unit };
    return { distribution: ofRow(row), unit: row.si.unit, evidence: id, grade: row.grade };
  };
  /** Keeps an assumption without bounds of its own within the row's. */
  const clamp = (slot: Slot, row: Parameter, { distribution }: Resolved): Slot => {
    if (!isEndless(distribution)) return slot;
    const { min, max, unit } = boundsOf(row);
    const inModel = (value: number): Slot =>
      slots.constant(inModelUnit({ low: value, mode: value, high: value }, unit).mode);
    const above = Number.isFinite(min) ? slots.max(inModel(min), slot) : slot;
    return Number.isFinite(max) ? slots.min(inModel(max), above) : above;
  };
  return {
    resolve: (id, unit) => inUnit(inModel(id), unit),
    slot(id, unit) {
      const number = inModel(id);
      const drawn = slots.named({ id, stream: id, ...number });
      const bounded = number.evidence === undefined ? clamp(drawn, evidence.parameter(id), number) : drawn;
      if (number.unit === unit) return bounded;
      return slots.mul(bounded, slots.constant(convertKnown(1, number.unit, unit)));
    },
    mode(id, unit) {
      const { si } = evidence.parameter(id);
      return convertKnown(si.mode, si.unit, unit);
    },
  };
}

function ofRow({ family, si }: Parameter): Distribution {
  return family === 'constant'
    ? constant(si.mode)
    : { kind: 'pert', low: si.low, mode: si.mode, high: si.high };
}

/** An assumption is typed in the row's own unit. */
function inRowsModelUnit(distribution: Distribution, row: Parameter): Distribution {
  const to = (value: number): number => inModelUnit({ low: value, mode: value, high: value }, row.unit).mode;
  return mapValues(distribution, to, to);
}

function inUnit(number: Resolved, unit: string): Resolved {
  if (number.unit === unit) return number;
  const to = (value: number): number => convertKnown(value, number.unit, unit);
  return { ...number, distribution: mapValues(number.distribution, to, to), unit };
}

function convertKnown(value: number, from: string, to: string): number {
  const converted = convert(value, from, to);
  if (typeof converted !== 'number') throw new Error(`unit: expected ${to}, got ${from}`);
  return converted;
}
