/** The future picked in the fan, replayed: its line goes into the fan, its log and its numbers stand under it. */
import '../../words/later.ts';
import '../styles/read.css';
import { useEffect } from 'preact/hooks';
import { trackDisplay } from '../../figures/track-display.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { future } from '../read/reading.ts';
import { pickFuture, ReplayView } from '../read/replay.tsx';
import { forgetPicked, picked, withReplay } from './picked.ts';

export function Replayed({ replicates }: { readonly replicates: number }) {
  const sample = picked.value!;
  useEffect(() => {
    void pickFuture(sample).then(() => {
      const chosen = future.peek();
      if (!chosen || picked.peek() !== sample) return;
      withReplay.value = (data) => {
        const { factor } = trackDisplay(data.track);
        const recorded = chosen.tracks[data.track];
        if (!recorded) return data;
        const series = Float64Array.from(recorded, (value) => value * factor);
        const label = say('overview.replay.line', {
          of: wholeNumber(replicates),
          number: wholeNumber(chosen.replicate),
        });
        return { ...data, picked: sample, chosen: { replicate: chosen.replicate, series, label } };
      };
    });
  }, [sample]);
  return (
    <div class="replayed">
      <ReplayView />
      <button type="button" class="text-button" onClick={forgetPicked}>
        {say('overview.replay.hide')}
      </button>
    </div>
  );
}
