/**
 * Branded numbers: a share is not a percentage, a rate is not a probability. Each brand is a plain number at run
 * time; the functions below are the only named ways from one brand to another.
 */
type Unit<U extends string> = number & { readonly unit: U };

/** Dimensionless fraction, 0..1 unless said otherwise. */
export type Share = Unit<'share'>;
export type Percent = Unit<'%'>;
export type Seconds = Unit<'s'>;
export type Days = Unit<'days'>;
export type PerDay = Unit<'1/day'>;
export type EHs = Unit<'EH/s'>;
/** Hash rate lost or gained, integrated over days. */
export type EHsDays = Unit<'EH/s days'>;
export type JPerTh = Unit<'J/TH'>;
export type MW = Unit<'MW'>;
export type Usd = Unit<'USD'>;
export type UsdPerKwh = Unit<'USD/kWh'>;
export type UsdPerPhDay = Unit<'USD/PH/day'>;
export type Btc = Unit<'BTC'>;

export const SECONDS_PER_DAY = 86_400;

/** Mean Gregorian-like year and its twelfth, in days: every conversion in Hashfall uses these. */
export const DAYS_PER_YEAR = 365.25;
export const DAYS_PER_MONTH = 30.4375;

/** Names a number's unit; no conversion. */
export const as = <B extends number>(value: number): B => value as B;

export const shareOfPercent = (percent: Percent): Share => as<Share>(percent / 100);
export const percentOfShare = (share: Share): Percent => as<Percent>(share * 100);
export const secondsOfDays = (days: Days): Seconds => as<Seconds>(days * SECONDS_PER_DAY);
export const daysOfSeconds = (seconds: Seconds): Days => as<Days>(seconds / SECONDS_PER_DAY);

/** Power at the machine: 1 EH/s at e J/TH draws e MW. */
export const powerOf = (hashRate: EHs, efficiency: JPerTh): MW => as<MW>(hashRate * efficiency);
