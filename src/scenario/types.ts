/** A scenario: the document a user writes, shares and exports, and what it means once it is read. */
import type { FieldValue, Json } from '../evidence/field.ts';
import type { NationDocument } from '../evidence/nations/own-nation.ts';
import type { OwnClass, OwnFleet } from '../fleet/own/own-fleet.ts';
import type { Distribution } from '../random/distributions.ts';

export const FORMAT = 'hashfall-scenario';
export const VERSION = 1;

/** A quantity as written: a number in the field's unit, a text such as `30 .. 70 %`, or three numbers. */
export type WrittenQuantity = number | string | WrittenRange;

/** Minimum, mode and maximum of a modified PERT, in `unit` or else the field's unit. */
export interface WrittenRange {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit?: string;
}

export interface ThreatDocument {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: Json;
}

export interface LeverDocument {
  readonly kind: string;
  readonly [field: string]: Json;
}

export interface ArmDocument {
  readonly id: string;
  readonly title: string;
  readonly levers: readonly LeverDocument[];
}

/** An outcome of the author's own: a formula over the registry's outcomes and the evidence's numbers. */
export interface OutcomeDocument {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly formula: string;
}

/** How the drawn inputs are laid out over the replicates. */
export const SAMPLINGS = ['plain', 'sobol', 'latin-hypercube'] as const;
export type Sampling = (typeof SAMPLINGS)[number];

export const DEPENDENCE_FAMILIES = ['gaussian', 't'] as const;

/** Inputs (columns of parameters.csv) that come together, each with its own distribution as before. */
export interface DependenceDocument {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly family: (typeof DEPENDENCE_FAMILIES)[number];
  /** Correlation of any two of the latent numbers, 0 .. 1. */
  readonly rho: number;
  /** Degrees of freedom of the t; absent for the Gaussian. */
  readonly df?: number;
}

/** The file, version 1. Absent keys take the defaults of `scenarioDefaults`. */
export interface ScenarioDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sources?: readonly string[];
  /** ISO code of a nation that is known here, or a nation's file. */
  readonly nation?: string | NationDocument;
  readonly fleet?: FleetDocument;
  /** Which of rival sources rules, by switch; absent: the tables' choice. */
  readonly rivals?: Readonly<Record<string, string>>;
  readonly days?: number;
  readonly seed?: string;
  readonly replicates?: number;
  readonly luck?: { readonly blocks?: boolean; readonly price?: boolean };
  readonly sampling?: Sampling;
  readonly dependence?: readonly DependenceDocument[];
  readonly assumptions?: Readonly<Record<string, WrittenQuantity>>;
  readonly outcomes?: readonly OutcomeDocument[];
  readonly threats: readonly ThreatDocument[];
  readonly arms: readonly ArmDocument[];
  readonly tryThis?: readonly string[];
}

/** A user's own fleet. Links and files name it by its hash; its classes stand beside it only on their way to a run. */
export interface FleetDocument {
  readonly sha256: string;
  readonly classes?: readonly OwnClass[];
}

export const scenarioDefaults = {
  nation: 'US',
  days: 365,
  seed: 'hashfall',
  replicates: 10_000,
  luck: { blocks: true, price: true },
  sampling: 'plain',
} as const;

export const scenarioLimits = {
  bytes: 1_000_000,
  days: 1461,
  replicates: 1_000_000,
  seedLength: 200,
  idLength: 40,
  textLength: 4_000,
  threats: 50,
  arms: 20,
  outcomes: 20,
  dependence: 20,
  dependentInputs: 100,
  freedom: 1000,
  unitLength: 40,
} as const;

/** A scenario that has been read: every quantity is a distribution, every default of the frame filled in. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly string[];
  /** ISO code. */
  readonly nation: string;
  /** Absent where the nation is one that is known here. */
  readonly ownNation?: NationDocument;
  /** Absent where the scenario uses none. */
  readonly fleet?: OwnFleet;
  /** Only what was written. */
  readonly rivals: Readonly<Record<string, string>>;
  readonly days: number;
  readonly seed: string;
  readonly replicates: number;
  readonly luck: { readonly blocks: boolean; readonly price: boolean };
  readonly sampling: Sampling;
  /** In written order. */
  readonly dependence: readonly DependenceDocument[];
  /** Evidence rows the user overrides, in the row's own unit. */
  readonly assumptions: Readonly<Record<string, Distribution>>;
  /** In written order; their formulas have been read. */
  readonly outcomes: readonly OutcomeDocument[];
  readonly threats: readonly ThreatSpec[];
  /** In written order; the first is the reference. */
  readonly arms: readonly Arm[];
  readonly tryThis: readonly string[];
  /** As written, for export and receipts; of an own fleet only its hash. */
  readonly document: ScenarioDocument;
}

export interface ThreatSpec {
  readonly id: string;
  readonly kind: string;
  /** Only what was written; the rest takes its default when the scenario is compiled. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

export interface LeverSpec {
  readonly kind: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

export interface Arm {
  readonly id: string;
  readonly title: string;
  readonly levers: readonly LeverSpec[];
}
