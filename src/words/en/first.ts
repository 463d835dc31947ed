/** Words of the first screen: they load with the page, and count toward its first load. */
import { figures } from './figures.ts';
import { page } from './page.ts';
import { summary } from './summary.ts';

export const firstWords = { ...figures, ...page, ...summary } as const;
