import type { MemberSet } from '../../fleet/lowering.ts';
import type { PlanMember } from './members.ts';
import type { SettledDraft } from './resolve-events.ts';

/**
 * Letters that act on a place, not on firmware, follow machines that a lever has moved to independent firmware: what stands idle by a storm
 * or an order, or leaves the nation, includes the empty twins of the members that the target selects.
 */
export function reachTwins(draft: SettledDraft, members: readonly PlanMember[]): SettledDraft {
  const twins = (set: MemberSet): number[] => set.map((m) => members[m]!.partner).filter((twin) => twin >= 0);
  return {
    ...draft,
    effects: draft.effects.map((letter) => {
      if (letter.kind === 'curtail' && letter.implantedBy === undefined)
        return { ...letter, rows: [...letter.rows, ...twins(letter.rows)] };
      if (letter.kind !== 'relocate' || !letter.abroad) return letter;
      const { from, to } = letter;
      const withTwin = from.map((_, i) => i).filter((i) => members[from[i]!]!.partner >= 0);
      return {
        ...letter,
        from: [...from, ...twins(from)],
        to: [...to, ...withTwin.map((i) => to[i]!)],
      };
    }),
  };
}
