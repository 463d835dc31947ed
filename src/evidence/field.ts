/**
 * Fields: what a threat or a lever asks of the user. One list of fields gives the type, the validator, the JSON Schema, the
 * form, the docs and the registry test.
 */
import type { Distribution } from '../random/distributions.ts';

export type Field = QuantityField | ChoiceField | FlagField | TargetField | TriggerField | SetField;

interface Common {
  /** Key in the scenario file, camelCase. */
  readonly id: string;
  /** The field counts only while all of these choices of the same kind hold; else it is kept and ignored. */
  readonly when?: readonly When[];
}

/** A choice is one of these options. A kind without that choice meets it always: field lists are shared. */
export interface When {
  readonly field: string;
  readonly is: readonly string[];
}

/** A number, a range or a formula in `unit`. */
export interface QuantityField extends Common {
  readonly kind: 'quantity';
  readonly unit: string;
  /** Evidence row the default comes from, or a number (in `unit`) that is part of the question and no estimate. */
  readonly default: string | number;
  /** Least and greatest value any draw may take, in `unit`. */
  readonly min: number;
  readonly max: number;
  readonly moves: Moves;
}

export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly default: string;
  readonly moves: Moves;
}

export interface FlagField extends Common {
  readonly kind: 'flag';
  readonly default: boolean;
  readonly moves: Moves;
}

/** Which machines, or whose goods. */
export interface TargetField extends Common {
  readonly kind: 'target';
  readonly axes: readonly TargetAxis[];
}

/** When it happens. */
export interface TriggerField extends Common {
  readonly kind: 'trigger';
}

/** Names on one axis of the fleet. */
export interface SetField extends Common {
  readonly kind: 'set';
  readonly axis: TargetAxis;
  readonly most: number;
  readonly default: readonly string[];
}

/**
 * What the registry test holds the field to: from its low to its high value (first to last option, off to on) in the
 * kind's example, the mean of `outcome` goes `direction`.
 */
export interface Moves {
  readonly outcome: string;
  readonly direction: 'up' | 'down';
  /** Values to compare where the whole range from min to max proves too little. */
  readonly between?: readonly [number | string, number | string];
  /** Other fields of the example set so, where the field shows its effect only then. */
  readonly given?: JsonObject;
}

export const TARGET_AXES = [
  'vendor',
  'jurisdiction',
  'channel',
  'nation',
  'grid',
  'operator',
  'class',
] as const;
export type TargetAxis = (typeof TARGET_AXES)[number];

/** Names on an axis are alternatives; all axes that are given must hold. */
export type Target = { readonly [A in TargetAxis]?: readonly string[] };

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What a parsed scenario holds for a field. */
export type FieldValue =
  | QuantityValue
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'target'; readonly target: Target }
  | TriggerValue
  | { readonly kind: 'set'; readonly names: readonly string[] };

export interface QuantityValue {
  readonly kind: 'quantity';
  /** In the field's unit. */
  readonly distribution: Distribution;
}

export interface TriggerValue {
  readonly kind: 'trigger';
  readonly on: 'day' | 'after' | 'detected';
  /** Threat waited for; empty for `day`. */
  readonly threat: string;
  /** The day itself, or the days waited. */
  readonly days: Distribution;
}

/** Ids of the fields of one kind, for typed access. */
export type FieldIds<F extends Field, K extends Field['kind']> = Extract<F, { kind: K }>['id'];
