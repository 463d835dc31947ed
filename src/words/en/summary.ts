/** What summaries say: headlines, comparisons, problems of precision. */
export const summary = {
  'summary.until.form': 'OUTCOME<=HALFWIDTH, such as "lost-ehs-days<=1%"',
  'summary.until.outcome': 'an outcome, one of {ids}',
  'summary.until.width': 'a half width above 0',
  'summary.until.unit': 'a half width in {unit}, or in % of the mean',

  'headline.in-futures': 'In {share} futures',
  'headline.none-of': 'none of {of}',
  'headline.none': 'None',
  'headline.days': 'days',
  'headline.day': 'day',

  'headline.deep.title': 'How deep',
  'headline.deep.lead': 'In 9 of 10 futures',
  'headline.deep.rest':
    '{nation} hash rate falls {far} at its lowest. The middle future loses {middle}, or {ehs}.',
  'headline.deep.this-far': 'this far',
  'headline.deep.none-lead': 'In 19 of 20 futures',
  'headline.deep.none': '{nation} hash rate does not fall.',
  'headline.deep.error': 'middle fall {fall}',

  'headline.long.title': 'How long',
  'headline.long.lead': 'Half of futures',
  'headline.long.rest': 'have regained 90\u00a0% of the loss {by}. {tail}',
  'headline.long.by-then': 'by then',
  'headline.long.within': 'within {days}',
  'headline.long.tail': 'In 1 of 10 it takes longer than {days}.',
  'headline.long.tail-never': 'In {share} it does not happen within {days}.',
  'headline.long.over': 'over {days}',
  'headline.long.never': '90\u00a0% of the loss is not regained within {days}.',
  'headline.long.none-lead': 'In no future',
  'headline.long.none': 'is there a loss to regain.',

  'headline.access.title': 'How much is seen',
  'headline.access.rest':
    'planted code looks about in sites’ networks for so long, one site for one day each; {middle} in the middle future.',
  'headline.swing.title': 'Who else feels it',
  'headline.swing.rest':
    'planted code can swing so much load on {grid}’s grid in step; {middle} in the middle future.',
  'headline.duty.title': 'Who pays',
  'headline.duty.rest': 'buyers pay so much in duties; {middle} in the middle future.',
  'headline.else.title': 'Who else feels it',
  'headline.else.some': '{grid} loses over {limit} in seconds.',
  'headline.else.none': 'does {grid} lose {limit} at once: fewer than {bound} (95\u00a0%).',
  'headline.else.chain': 'The chain slows for everyone.',
  'headline.else.blocks': 'Blocks slow to {slowest}.',

  'headline.compare.better': '{winner} is better than {loser} in {share} futures (± {error}).',
  'headline.compare.mixed': '{winner} is better than {loser} in {share} futures, but worse on average.',
  'headline.compare.ties': 'In {share} they are the same.',
  'headline.compare.same': '{a} and {b} are the same in all {n} futures.',
  'headline.compare.more':
    '{a} and {b} are not distinguishable yet. About {more} more futures would tell, if things are as they seem.',
  'headline.compare.open': '{a} and {b} are not distinguishable yet.',
  'summary.event.detected': 'Day {day}: found',
  'summary.event.fixed': 'Day {day}: a clean fix exists',
} as const;
