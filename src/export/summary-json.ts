import type { SummaryOptions } from '../summary/summarise.ts';
import { summaryOf, type Finished } from './finished.ts';

/** summary.json is what a page can show at once: day series with six digits, whole futures of two tracks. Tables keep all. */
export const SUMMARY_FILE: SummaryOptions = {
  digits: 6,
  tracks: [
    'intact_share',
    'national_hashrate',
    'network_hashrate',
    'national_share',
    'difficulty',
    'block_interval',
    'national_income',
    'adversary_share',
  ],
  sampled: ['intact_share', 'national_hashrate'],
  sampledTwin: false,
};

export const summaryJson = (run: Finished): string => `${JSON.stringify(summaryOf(run, SUMMARY_FILE))}\n`;
