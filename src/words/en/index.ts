/** The English dictionary: one file a room, keys start with the room's word (`outcome.lost-ehs-days.title`). */
import { cli } from './cli.ts';
import { figures } from './figures.ts';
import { figuresCompare } from './figures-compare.ts';
import { figuresFleet } from './figures-fleet.ts';
import { figuresRead } from './figures-read.ts';
import { levers } from './levers.ts';
import { outcomes } from './outcomes.ts';
import { page } from './page.ts';
import { scenario } from './scenario.ts';
import { summary } from './summary.ts';
import { takeAway } from './take-away.ts';
import { threats } from './threats.ts';

export const englishWords = {
  ...cli,
  ...figures,
  ...figuresCompare,
  ...figuresFleet,
  ...figuresRead,
  ...levers,
  ...outcomes,
  ...page,
  ...scenario,
  ...summary,
  ...takeAway,
  ...threats,
} as const;
