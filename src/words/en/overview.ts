/** The controls beside the first result, which load after it. */
export const overview = {
  'overview.range.reset': '{label}: back to the default, {text}',
  'overview.range.share': '{share}\u00a0% of the spread',
  'overview.range.yours': 'typed here',
  'overview.range.problem':
    '{label}: expected {expected}, got {got}. Your text is kept. Until it is changed, the run uses {good}.',
  'overview.moves.title': 'What moves the answer most',
  'overview.moves.hint': 'Ranges, not points. Type 30 .. 70 or drag.',
  'overview.moves.before': 'The first threat’s own inputs; ranked once a run has finished here.',
  'overview.try.hint': 'One arm so far. Try one thing against it, on the same futures:',
  'overview.try.more': 'Compose arms by hand',
  'overview.token.day': 'Day of the event',
  'overview.token.vendor': 'Whose machines',
  'overview.token.nation': 'Where',
  'overview.replay.line': 'One future of {of}: no. {number}',
  'overview.replay.hide': 'Close this future',
} as const;
