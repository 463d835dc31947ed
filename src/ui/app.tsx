import { say } from '../words/words.ts';
import { BadLink } from './bad-link.tsx';
import { banner } from './banner.ts';
import { Dialogs } from './dialogs.tsx';
import { badLink, readingLink } from './fragment.ts';
import { Header } from './header.tsx';
import { later } from './later.tsx';
import { OverviewView } from './overview/overview-view.tsx';
import { StatusBar } from './status-bar.tsx';
import { type View, view } from './view.ts';

const ComposeView = later(() => import('./compose/compose-view.tsx').then((module) => module.ComposeView));
const ReadView = later(() => import('./read/read-view.tsx').then((module) => module.ReadView));
const BacktestView = later(() =>
  import('./backtest/backtest-view.tsx').then((module) => module.BacktestView),
);
const CompareView = later(() => import('./compare/compare-view.tsx').then((module) => module.CompareView));

/** The page, or the one message that a link can't be read. */
export function App() {
  if (badLink.value) {
    return (
      <>
        <Header />
        <BadLink link={badLink.value} />
      </>
    );
  }
  const Banner = banner.value;
  return (
    <>
      <a class="skip" href="#main">
        {say('page.skip')}
      </a>
      <Header />
      {Banner && <Banner />}
      <main class={`page view-${view.value}`} id="main" tabIndex={-1}>
        {readingLink.value ? <p class="hint">{say('page.link.reading')}</p> : <Shown name={view.value} />}
      </main>
      <StatusBar />
      <Dialogs />
    </>
  );
}

function Shown({ name }: { readonly name: View }) {
  switch (name) {
    case 'overview':
      return <OverviewView />;
    case 'compose':
      return <ComposeView />;
    case 'read':
      return <ReadView />;
    case 'compare':
      return <CompareView />;
    case 'backtest':
      return <BacktestView />;
    default:
      return name satisfies never;
  }
}
