import { sayOf, say } from '../words/words.ts';
import { result, track } from './state.ts';

/** Which daily track the fan draws. */
export function TrackSwitch() {
  const tracks = result.value?.tracks ?? [];
  return (
    <div class="tracks" role="group" aria-label={say('page.track.label')}>
      {tracks.map((id) => (
        <button
          key={id}
          type="button"
          class="text-button"
          aria-pressed={track.value === id}
          onClick={() => {
            track.value = id;
          }}
        >
          {sayOf(`figure.panel.track.${id}`)}
        </button>
      ))}
    </div>
  );
}
