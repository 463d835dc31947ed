/** Words of the back-tests: what an event file must be, the command's table, the page "How well does it do?". */
export const backtest = {
  'backtest.expect.used': 'a number that something uses',
  'backtest.expect.once': 'a number that, standing for an evidence row, stands nowhere else',
  'backtest.expect.a-source': 'at least one source',
  'backtest.expect.range': 'low, mode and high in this order, low below high',
  'backtest.expect.within': 'a number between {low} and {high}',
  'backtest.expect.above-zero': 'a number above 0',
  'backtest.expect.above': 'a number above {above}',
  'backtest.expect.least': 'a number of at least {least}',
  'backtest.expect.most': 'a number of at most {most}',
  'backtest.expect.sum-one': 'shares that add up to 1',
  'backtest.expect.date': 'a date such as "2021-05-14"',
  'backtest.expect.window':
    'heights of the first and the last of at most {most} known epochs in order, with {before} known epochs before them',
  'backtest.verdict.reproduced':
    'Reproduced: {inside} of {all} retargets are inside the 95 % band, and without luck the difficulty is right within {rms} (rms).',
  'backtest.verdict.missed':
    'Missed: {inside} of {all} retargets are inside the 95 % band, and without luck the difficulty is right within {rms} (rms); asked are 90 % of the retargets and 5 %.',
  'backtest.verdict.not-detectable':
    'Not detectable: it moves no epoch by more than {effect}, and luck alone moves one by {luck}. What the chain shows says nothing for or against it.',
  'backtest.miss': 'The epoch from {date} ended with a retarget of {observed}; the band is {band}.',
  'backtest.mode.fitted': 'fitted',
  'backtest.mode.blind': 'blind',
  'backtest.verdict-word.reproduced': 'reproduced',
  'backtest.verdict-word.missed': 'missed',
  'backtest.verdict-word.not-detectable': 'not detectable',
  'cli.backtest.head': 'event|numbers|inside the band|rms of difficulty|verdict',
  'cli.backtest.epochs': 'epoch from|height|retarget seen|band|interval seen|band|',
  'cli.backtest.numbers': 'number|from|to|mode|fitted|unit',
  'cli.backtest.inside': '{inside} of {all}',
  'cli.backtest.note':
    '{replicates} futures each, seed {seed}. Fitted: the free numbers as the file has them, luck only. Blind: all numbers drawn from their ranges.',
  'cli.backtest.fit': '{runs} runs without luck; the difficulty is then right within {rms} (rms).',
  'cli.backtest.out': 'outside',
  'cli.expect.one-event': 'one event: a file or a shipped id, {ids}',
  'cli.expect.event-to-fit': 'the one event to fit',
} as const;
