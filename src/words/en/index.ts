/**
 * The English dictionary, all but the first screen's (`first.ts`): one file a room, keys start with the room's word
 * (`outcome.lost-ehs-days.title`). Loaded by workers, the command line and the views behind the first screen.
 */
import { analysis } from './analysis.ts';
import { backtest } from './backtest.ts';
import { brief } from './brief.ts';
import { cli } from './cli.ts';
import { compose } from './compose.ts';
import { documents } from './documents.ts';
import { figuresCompare } from './figures-compare.ts';
import { figuresFleet } from './figures-fleet.ts';
import { figuresPanels } from './figures-panels.ts';
import { figuresRead } from './figures-read.ts';
import { ledger } from './ledger.ts';
import { levers } from './levers.ts';
import { leversMore } from './levers-more.ts';
import { outcomes } from './outcomes.ts';
import { nationWords } from './nations.ts';
import { overview } from './overview.ts';
import { ownFleetWords } from './own-fleet.ts';
import { pageBelow } from './page-below.ts';
import { replay } from './replay.ts';
import { read } from './read.ts';
import { rivalWords } from './rivals.ts';
import { samplingWords } from './sampling.ts';
import { scenario } from './scenario.ts';
import { science } from './science.ts';
import { scienceMore } from './science-more.ts';
import { takeAway } from './take-away.ts';
import { togetherWords } from './together.ts';
import { threats } from './threats.ts';
import { threatsMore } from './threats-more.ts';

export const laterWords = {
  ...analysis,
  ...backtest,
  ...brief,
  ...cli,
  ...compose,
  ...documents,
  ...figuresCompare,
  ...figuresFleet,
  ...figuresPanels,
  ...figuresRead,
  ...ledger,
  ...levers,
  ...leversMore,
  ...outcomes,
  ...nationWords,
  ...overview,
  ...pageBelow,
  ...ownFleetWords,
  ...replay,
  ...read,
  ...rivalWords,
  ...samplingWords,
  ...scenario,
  ...science,
  ...scienceMore,
  ...takeAway,
  ...togetherWords,
  ...threats,
  ...threatsMore,
} as const;
