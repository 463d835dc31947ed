/** What the page's first picture needs of a summary: the track it opens on, and the outcomes without their curves. */

/** The track of the first picture, which draws whole futures of the first arm alone. */
const TRACK = 'intact_share';

/** As public/precomputed/<id>.first.json: a summary that leaves out what can be fetched a moment later. */
export function firstLook(summary) {
  const tracks = ({ tracks }) => ({ [TRACK]: tracks[TRACK] });
  const lines = ({ tracks }) => ({ [TRACK]: { ...tracks[TRACK], samples: [] } });
  const bare = ([id, outcome]) => [id, { ...outcome, curve: [] }];
  return {
    ...summary,
    twin: { tracks: tracks(summary.twin) },
    arms: summary.arms.map((arm, i) => ({
      ...Object.fromEntries(Object.entries(arm).filter(([key]) => key !== 'ledger')),
      outcomes: Object.fromEntries(Object.entries(arm.outcomes).map(bare)),
      tracks: i === 0 ? tracks(arm) : lines(arm),
    })),
  };
}

export const firstLookText = (summary) => `${JSON.stringify(firstLook(summary))}\n`;
