/** A shock that happened, as data: what is known of it, the path it takes in the model, and what the chain showed. */
import type { GENERATION_IDS } from '../../evidence/classes.ts';

export const EVENT_FORMAT = 'hashfall-event';
export const EVENT_VERSION = 1;

/** Most numbers of an event that may be chosen: one level an epoch would fit anything. */
export const MOST_NUMBERS = 4;

/** A number, or the name of one of the event's free numbers. */
export type Amount = number | string;

export interface BacktestEvent {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly sources: readonly EventSource[];
  /** The part of the network that the shock is about: home rows of its plan. */
  readonly home: { readonly name: string; readonly share: Amount };
  readonly start: EventStart;
  readonly fleet: EventFleet;
  /** At most `MOST_NUMBERS`. */
  readonly numbers: readonly FreeNumber[];
  /** Evidence rows that the event sets for its time, in the row's own unit. */
  readonly assumptions: Readonly<Record<string, Amount>>;
  readonly effects: readonly EventEffect[];
  /** Epochs before the window, from which the hash rate at the start is taken. */
  readonly before: readonly ObservedEpoch[];
  /** The window. */
  readonly epochs: readonly ObservedEpoch[];
}

export interface EventSource {
  readonly what: string;
  /** Undefined for what is only judged. */
  readonly url: string | undefined;
}

export interface EventStart {
  readonly priceUsd: number;
  /** Hash rate at the start over its mean in the epochs before. */
  readonly level: Amount;
}

export interface EventFleet {
  /** Shares of hash rate by machine class; they add up to 1. */
  readonly classes: Readonly<Partial<Record<(typeof GENERATION_IDS)[number], number>>>;
  /** Median power price, USD/kWh; undefined for the evidence's. */
  readonly powerUsdPerKwh: Amount | undefined;
  readonly why: string;
}

/** A number that is drawn from its range when the event is run blind, and fixed when it is run fitted. */
export interface FreeNumber {
  readonly id: string;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: string;
  readonly why: string;
  readonly fitted: number | undefined;
}

/** Where a letter acts: the event's home, the rest, or both. */
export const PLACES = ['home', 'world', 'everywhere'] as const;
export type Place = (typeof PLACES)[number];

/** Letters an event's path is written in; days are days, `at` a date, UTC. */
export type EventEffect = CurtailEffect | RelocateEffect | PriceEffect | StockEffect;

export interface CurtailEffect {
  readonly kind: 'curtail';
  readonly at: string;
  readonly on: Place;
  readonly share: Amount;
  readonly days: Amount;
  readonly rampDays: Amount;
  readonly backDays: Amount;
}

/** From home to the rest of the world. */
export interface RelocateEffect {
  readonly kind: 'relocate';
  readonly at: string;
  readonly share: Amount;
  readonly rampDays: Amount;
  readonly delayDays: Amount;
  readonly arrives: Amount;
}

export interface PriceEffect {
  readonly kind: 'price';
  readonly at: string;
  readonly factor: Amount;
  readonly rampDays: Amount;
  /** Undefined: for good. */
  readonly halfLifeDays: Amount | undefined;
}

export interface StockEffect {
  readonly kind: 'stock';
  readonly at: string;
  readonly machines: Amount;
  readonly boards: Amount;
}

/** One epoch as the chain shows it. */
export interface ObservedEpoch {
  /** Height of its first block. */
  readonly height: number;
  /** Time of its first block, seconds since 1970. */
  readonly unix: number;
  readonly difficulty: number;
  /** From its first block to its last, 2,015 intervals, seconds. */
  readonly timespanSeconds: number;
}
