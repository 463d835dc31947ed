/**
 * Fleets that the reader has brought, by their hash. They live in the page's memory and nowhere else: scenarios, drafts, links
 * and files hold the hash only. Small: it loads with the page.
 */
import type { OwnClass } from '../../fleet/own/own-fleet.ts';
import type { ScenarioDocument } from '../../scenario/types.ts';

const fleets = new Map<string, readonly OwnClass[]>();

export function keepFleet(sha256: string, classes: readonly OwnClass[]): void {
  fleets.set(sha256, classes);
}

/** All that were brought: for a pack, which says itself which one it needs. */
export const broughtFleets = (): ReadonlyMap<string, readonly OwnClass[]> => fleets;

/** The document as the desk needs it: with the classes of its fleet, where they are at hand. */
export function forDesk(document: ScenarioDocument): string {
  const { fleet } = document;
  const classes = fleet && fleets.get(fleet.sha256);
  return JSON.stringify(classes ? { ...document, fleet: { ...fleet, classes } } : document);
}
