/** Imported for its effect: all words can be said from then on. */
import { laterWords } from './en/index.ts';
import { learn } from './words.ts';

learn(laterWords);
