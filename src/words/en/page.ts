/** What the page says outside its figures. */
export const page = {
  'page.name': 'Hashfall',
  'page.motto': 'What falls when a vendor falls',
  'page.home': 'Hashfall, home',
  'page.skip': 'Skip to the result',
  'page.theme.dark': 'Switch to the dark theme',
  'page.theme.light': 'Switch to the light theme',

  'page.what-if': 'What-if, not a finding',
  'page.no-review': 'No public review had reported that any vendor can or would do this.',
  'page.limits-link': 'What this does not simulate',

  'page.of-futures': '{on} of {of} futures',
  'page.loading': 'Taking the last result from the shelf',

  'page.rail.title': 'Run it here',
  'page.rail.hint': 'On this device; nothing is sent anywhere.',
  'page.rail.scenario': 'Scenario',
  'page.gallery.title': 'Other what-ifs',
  'page.gallery.hint': 'Each opens on its result from the shelf and is run again here.',
  'page.seed': 'Seed',
  'page.futures': 'Futures',
  'page.run': 'Run {count} futures',
  'page.run.bare': 'Run',
  'page.cancel': 'Cancel',
  'page.problem.futures':
    'Futures: expected a whole number between {low} and {high}, got {got}. Your text is kept.',
  'page.problem.seed': 'Seed: expected 1 to {high} characters, got {got}. Your text is kept.',
  'page.nothing': 'nothing',

  'page.progress.label': 'Futures run',
  'page.progress.start': 'Starting {total} futures',
  'page.progress': '{done} of {total} futures, {left} left',
  'page.progress.soon': '{done} of {total} futures',
  'page.seconds': '{count} s',
  'page.minutes': '{count} min',

  'page.arms.title': 'Would it help?',
  'page.arms.hint': 'Same futures, other preparations. Switch an arm on to lay it over the first.',
  'page.arms.reference': 'the first arm, always the reference',

  'page.downloads.title': 'Take away',
  'page.downloads.hint':
    'The same bytes as the command line writes for this scenario, seed and number of futures.',
  'page.downloads.after': 'Ready when a run on this page has finished.',
  'page.downloads.outcomes': 'one row an arm and future',
  'page.downloads.parameters': 'every number drawn',
  'page.downloads.timeline': 'every day, tidy',
  'page.downloads.operators': 'who is hit',
  'page.downloads.summary': 'bands, outcomes, futures',
  'page.downloads.get': 'Download {file}',

  'page.track.label': 'What is drawn',
  'page.track.national_hashrate': 'Hash rate',
  'page.track.national_share': 'Share of the network',
  'page.track.difficulty': 'Difficulty',
  'page.track.block_interval': 'Block interval',
  'page.track.national_income': 'Miners’ income',
  'page.track.adversary_share': 'Adversary’s share',
  'page.figure.table': 'Table',
  'page.figure.bands':
    'No single future follows a band’s edge. <b>Not in the bands:</b> what nobody has counted or foreseen.',
  'page.figure.day': 'Read a day',
  'page.figure.reading': 'Day {day}: {arms}',
  'page.figure.reading-arms': 'Day {day}, middle futures: {arms} {unit}',
  'page.figure.reading-arm': 'middle future {middle}, 80 of 100 between {low} and {high} {unit}',

  'page.outcomes.title': 'Every outcome, every arm',
  'page.outcomes.hint':
    'Mean with the error of the run (± one standard error), then what 5, 50 and 95 of 100 futures stay under.',
  'page.outcomes.outcome': 'Outcome',
  'page.outcomes.arm': 'Arm',
  'page.outcomes.mean': 'Mean',
  'page.outcomes.low': '5 of 100 under',
  'page.outcomes.middle': 'Middle future',
  'page.outcomes.high': '95 of 100 under',

  'page.operators.title': 'Who is hit',
  'page.operators.hint': 'By operator, arm {arm}, means over all futures.',

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

  'page.status.loading': 'Loading',
  'page.status.shelf': 'Shown from the shelf',
  'page.status.running': 'Running',
  'page.status.finished': 'Finished',
  'page.status.cancelled': 'Stopped at {done} of {total} futures; the result before stays',
  'page.status.failed': 'The run failed; the result before stays',
  'page.status.futures': '{count} futures',
  'page.status.futures-in': '{count} futures in {seconds}',
  'page.status.seed': 'seed',
  'page.status.versions': 'engine {engine}, data {data}',

  'page.failed.title': 'The run did not finish',
  'page.failed.what': 'What happened: {message}',
  'page.failed.kept': 'What is shown is the result before it, whole.',
  'page.failed.again': 'Run again',
  'page.shelf-missing': 'The shelf is empty or can’t be reached; the scenario is being run here instead.',

  'page.bad-link.title': 'This link can’t be read',
  'page.bad-link.body':
    'Expected a page address without anything after the # sign, got {got}; it may come from a newer Hashfall. Nothing was loaded.',
  'page.bad-link.home': 'Open Hashfall without it',
} as const;
