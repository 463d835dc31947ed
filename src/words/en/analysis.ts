/** What analyses say: worlds of the regret table, names of the fleet, comparisons on the command line. */
export const analysis = {
  'analysis.worlds':
    'A world is a quarter of the futures, sorted by how much hash rate the first arm loses in them. Which quarter comes is not ours to choose; the arm is.',
  'analysis.world.mildest': 'mildest quarter of futures',
  'analysis.world.milder': 'milder quarter',
  'analysis.world.harder': 'harder quarter',
  'analysis.world.hardest': 'hardest quarter of futures',
  'analysis.world.all': 'all futures',

  'analysis.stock': '{vendor} stock',
  'analysis.operator.rest': 'all others',
  'analysis.operator.bitmain-us': 'Bitmain’s own machines',
  'analysis.vendor.other': 'Other makers',
  'analysis.channel.stock-other': 'Other makers’ stock',
  'analysis.channel.in-house': 'In-house',
  'analysis.channel.hiveon': 'Hiveon and others',
  'analysis.jurisdiction.SG': 'Singapore',
  'analysis.jurisdiction.mixed': 'several',
  'analysis.grid.ercot': 'ERCOT',
  'analysis.grid.eastern': 'Eastern',
  'analysis.grid.western': 'Western',
  'analysis.source.nation': 'share of the network',
  'analysis.source.vendor': 'shares of makers',
  'analysis.source.channel': 'shares of firmware',
  'analysis.source.grid': 'shares of grids',

  'analysis.compare.expect.arms': 'a scenario with two arms or more',
  'analysis.compare.head': '{outcome}, {futures} futures, seed {seed}; {better} is better.',
  'analysis.compare.higher': 'more',
  'analysis.compare.lower': 'less',
  'analysis.compare.difference':
    '{b} less {a}: {mean} {unit} on average (± {error}); between {low} and {high} in 90 of 100 futures.',
  'analysis.compare.points': 'percentage points',
  'analysis.split.column': 'Not known',
  'analysis.split.hint':
    '“Not known” is the share of the spread that comes from inputs nobody knows well enough; the rest is luck, which no research takes away.',
  'analysis.outcomes.unanswered': 'In {share} futures the formula has no answer and counts as 0.',
  'analysis.split':
    '{share}\u00a0% of the spread is what we don’t know, {luck}\u00a0% luck (±\u00a0{error}).',
  'analysis.split.exact': '{share}\u00a0% of the spread is what we don’t know, {luck}\u00a0% luck.',
  'analysis.split.cell': '{share} ± {error} %',
  'analysis.split.open':
    'Too few futures to tell how much of the spread is luck: a few of them weigh too much.',
  'analysis.split.cell.open': 'can’t tell',
  'analysis.split.cell.exact': '{share} %',
} as const;
