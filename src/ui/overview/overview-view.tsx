import { useEffect, useMemo } from 'preact/hooks';
import { Failure } from '../failure.tsx';
import { FanView } from '../fan-view.tsx';
import { Headlines } from '../headlines.tsx';
import { useInTurn } from '../in-turn.ts';
import { later } from '../later.tsx';
import { Question } from '../question.tsx';
import { questionParts, type WrittenThreat } from '../question-text.ts';
import { scenarioDocument } from '../draft.ts';
import type { ScenarioDocument } from '../../scenario/types.ts';
import type { ShownResult } from '../shown.ts';
import { armsShown, result, shelved, track } from '../state.ts';
import { TrackSwitch } from '../track-switch.tsx';
import { forgetPicked, picked, withReplay } from './picked.ts';
import { Rail } from './rail.tsx';

const Replayed = later(() => import('./replayed.tsx').then((module) => module.Replayed));
const Below = later(() => import('./below.tsx').then((module) => module.Below));

/** The first screen: the question, three sentences, the fan, the controls that matter. */
export function OverviewView() {
  const { threats } = asked();
  return (
    <>
      <div class="split">
        <div>
          <Question parts={questionParts(threats as readonly WrittenThreat[])} />
          <Failure />
          {result.value && <Finding shown={result.value} />}
        </div>
        <Rail />
      </div>
      {result.value && <Under shown={result.value} />}
    </>
  );
}

/** Under the first screen, and after it: a picture that is waited for comes first. */
function Under({ shown }: { readonly shown: ShownResult }) {
  return <Below shown={useInTurn(shown, shown)} />;
}

/** What the editors hold, as soon as something of that scenario is shown. */
function asked(): ScenarioDocument {
  const shown = result.value?.document;
  return shown && shown.id !== scenarioDocument.value.id ? shown : scenarioDocument.value;
}

function Finding({ shown }: { readonly shown: ShownResult }) {
  const data = useMemo(() => {
    const arms = armsShown.value.filter((arm) => arm < shown.arms.length);
    const data = shown.fan(track.value, arms);
    return withReplay.value?.(data) ?? data;
  }, [shown, track.value, armsShown.value, withReplay.value]);
  // What was picked is a future of the result before.
  useEffect(() => forgetPicked, [shown]);
  return (
    <>
      <Headlines heads={shown.heads} />
      <FanView data={data} tracks={<TrackSwitch />} onPick={(sample) => (picked.value = sample)}>
        {picked.value !== undefined && !shelved.value && <Replayed replicates={shown.replicates} />}
      </FanView>
    </>
  );
}
