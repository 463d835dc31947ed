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
