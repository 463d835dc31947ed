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
} as const;
