/** Threats of the levers' examples: what the home nation's machines of the largest maker meet. */

const target = { vendor: ['bitmain'], nation: ['US'] };

/** A release with planted code; its payload fires `fireDays` after the release, unless `hazard` a day finds it first. */
export const plantedUpdate = (fireDays: number, hazard: number) => ({
  id: 'update',
  kind: 'malicious-update',
  at: { day: 30 },
  target,
  fires: 'after-days',
  fireDays,
  hazard,
});

export const bricking = { id: 'brick', kind: 'bricking', at: { day: 150 }, target };
