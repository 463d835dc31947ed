/** Rival sources. */
export const rivalWords = {
  'rival.share.title': 'Share of the network in the United States',
  'rival.share.map': 'by a quarterly map',
  'rival.share.blocks': 'by blocks of US pools',
  'rival.share.survey': 'by a survey of respondents',
  'rival.stock.title': 'Makers’ own firmware in the United States',
  'rival.stock.operators': 'built up from operators, 56 %',
  'rival.stock.sample': 'by an industry sample, 44 %',
  'rival.jurisdiction.title': 'Which government a maker is under',
  'rival.jurisdiction.works': 'where it works',
  'rival.jurisdiction.seat': 'where it is seated',
  'rival.jurisdiction.origin': 'where it comes from',
} as const;
