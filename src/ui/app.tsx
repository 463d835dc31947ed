import { say } from '../words/words.ts';
import { BadLink } from './bad-link.tsx';
import { Failure } from './failure.tsx';
import { FanView } from './fan-view.tsx';
import { badFragment } from './fragment.ts';
import { Gallery } from './gallery.tsx';
import { Header } from './header.tsx';
import { Headlines } from './headlines.tsx';
import { Limits } from './limits.tsx';
import { OperatorTable } from './operator-table.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { Question } from './question.tsx';
import { questionText } from './question-text.ts';
import { Rail } from './rail.tsx';
import { shippedScenario } from './scenarios.ts';
import type { ShownResult } from './shown.ts';
import { armsShown, result, scenario, track } from './state.ts';
import { Sources } from './sources.tsx';
import { StatusBar } from './status-bar.tsx';
import { TrackSwitch } from './track-switch.tsx';

/** The page, or the one message that a link can't be read. */
export function App() {
  const asked = result.value ? shippedScenario(result.value.scenario) : scenario.value;
  if (badFragment.value !== undefined) {
    return (
      <>
        <Header />
        <BadLink fragment={badFragment.value} />
      </>
    );
  }
  return (
    <>
      <a class="skip" href="#main">
        {say('page.skip')}
      </a>
      <Header />
      <main class="page" id="main" tabIndex={-1}>
        <div class="split">
          <div>
            <Question question={questionText(asked.threats)} />
            <Failure />
            {result.value && <Overview shown={result.value} />}
          </div>
          <Rail />
        </div>
        {result.value && <Tables shown={result.value} />}
        <Gallery />
        <Limits />
      </main>
      <StatusBar />
    </>
  );
}

function Overview({ shown }: { readonly shown: ShownResult }) {
  const arms = armsShown.value.filter((arm) => arm < shown.arms.length);
  return (
    <>
      <Headlines heads={shown.heads} />
      <FanView data={shown.fan(track.value, arms)} tracks={<TrackSwitch />} />
    </>
  );
}

function Tables({ shown }: { readonly shown: ShownResult }) {
  return (
    <>
      <OutcomeTable result={shown} />
      <OperatorTable result={shown} />
      <Sources drawn={shown.drawn} />
    </>
  );
}
