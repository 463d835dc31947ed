/** What stands under the first screen: every number, who is hit, what it rests on, what is left out. */
export const pageBelow = {
  'page.outcomes.title': 'Every outcome, every arm',
  'page.outcomes.hint':
    'The mean, then what 5, 50 and 95 of 100 futures stay under, each with the error of the run (± one standard error).',
  'page.outcomes.outcome': 'Outcome',
  'page.outcomes.arm': 'Arm',
  'page.outcomes.mean': 'Mean',
  'page.outcomes.low': '5 of 100 under',
  'page.outcomes.middle': 'Middle future',
  'page.outcomes.high': '95 of 100 under',
  'page.outcomes.unmoved': 'Zero in every future: {titles}.',
  'page.outcomes.censored': 'In {share} futures the horizon ends before the answer.',
  'page.operators.title': 'Who is hit',
  'page.operators.operator': 'Operator',
  'page.operators.column': '{title}, {unit}',
  'page.operator.mara': 'MARA',
  'page.operator.cleanspark': 'CleanSpark',
  'page.operator.iren': 'IREN',
  'page.operator.hive': 'HIVE',
  'page.operator.nydig': 'NYDIG',
  'page.operator.american-bitcoin': 'American Bitcoin, Hut 8',
  'page.operator.terawulf': 'TeraWulf',
  'page.operator.bitfufu': 'BitFuFu',
  'page.operator.bitmain-us': 'Bitmain’s own, United States',
  'page.operator.canaan': 'Canaan’s own',
  'page.operator.rest': 'All others',
  'page.operator.own': 'Your fleet',
  'page.operators.hint': 'By operator, arm {arm}, means over all futures.',
  'page.sources.title': 'What the numbers rest on',
  'page.sources.later': 'Told once the scenario has been run on this page.',
  'page.sources.all': 'All {count} numbers that each future draws, with grade and source',
  'page.sources.count': '{count} {grade}',
  'page.sources.number': 'Number',
  'page.sources.grade': 'Grade',
  'page.sources.source': 'Source',
  'page.grade.measured': 'measured',
  'page.grade.reported': 'reported',
  'page.grade.derived': 'derived',
  'page.grade.judged': 'judged',
  'page.limits.title': 'What this does not simulate',
  'page.limit.1':
    'Whether any vendor can or would do what a scenario supposes. Reach, consent and timing are inputs with ranges, never findings.',
  'page.limit.2':
    'How an attack is made. A threat is its reach, rate, persistence and time to detection, and nothing else.',
  'page.limit.3':
    'Machines nobody has counted. Shares are measured, reported, derived or judged, and say which.',
  'page.limit.4':
    'A fall of the coin’s price because of the event, unless a scenario switches it on. Prices move by luck alone.',
  'page.limit.5': 'A fee market: fees stay the share of the reward they were at the start.',
  'page.limit.6': 'New laws, war, strikes, court orders, and whatever follows once people know.',
  'page.limit.7': 'Debts, contracts, insurance and bankruptcies: machines that pay their power keep running.',
  'page.limit.8':
    'Power flow, voltage or cascades. A grid is one frequency response; a state is its share of that grid.',
  'page.limit.9':
    'The hours of a day, but for the first seconds on the grid and the hours an adversary holds machines.',
  'page.limit.10':
    'Changes to Bitcoin’s rules, such as an emergency change of difficulty or of the work itself.',
} as const;
