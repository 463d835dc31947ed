import { render } from 'preact';
import { App } from './app.tsx';
import { watchFragment } from './fragment.ts';
import { startKeys } from './keys.ts';
import { startSession } from './session.ts';
import { startTheme } from './theme.ts';

startTheme();
watchFragment();
render(<App />, document.getElementById('app')!);
startSession();
startKeys();
// Behind the first screen: what is edited is kept, and what was kept is offered.
setTimeout(() => void import('./take-away/verdict.ts').then((module) => module.watchPacks()), 1000);
setTimeout(() => void import('./compose/draft-offer.tsx').then((module) => module.offerDrafts()), 1000);
