/** Words of the printed brief. */
export const brief = {
  'brief.numbers': 'In numbers',
  'brief.arms': 'What would help',
  'brief.rests': 'What the answer rests on most',
  'brief.source': '{meaning}: {share} % of the spread, {grade}.',
  'brief.again': 'To make the same digits again',
  'brief.foot':
    '{title}. {futures} futures, seed {seed}, engine {engine}, data {data}. What-if, not a finding: what a maker named here could do is an input, not a result.',
} as const;
