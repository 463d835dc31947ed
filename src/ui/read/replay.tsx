/** One future in full: its log in words, its days to step through, what it drew. */
import { computed, signal } from '@preact/signals';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { trackDisplay } from '../../figures/track-display.ts';
import type { Replay, ReplayVariant } from '../../run/replay.ts';
import { kinkNear, kinksOf, ledgerDayText } from '../../run/ledger-day.ts';
import { shortNumber, wholeNumber } from '../../words/numbers.ts';
import { say, sayOf } from '../../words/words.ts';
import { armLetter } from '../arms.ts';
import { askDesk } from '../engine.ts';
import { Problem } from '../problem.tsx';
import { TableRows } from '../table-rows.tsx';
import { result } from '../state.ts';
import { future } from './reading.ts';

const replayed = signal<Replay | undefined>(undefined);
/** The day at hand: where the reader pointed, or has stepped to. */
const chosenDay = signal(0);
const failed = signal<string | undefined>(undefined);

/** A click this many days off a kink means the kink. */
const NEAR_KINK = 4;

/** Replays a sampled future, from a day on if one was pointed at; in a result they are the first replicates. */
export async function pickFuture(sample: number, day = 0): Promise<void> {
  const start = result.peek()?.summary.start ?? 0;
  try {
    const found = await askDesk('replay', start + sample);
    failed.value = undefined;
    replayed.value = found;
    const { ledger } = found.variants[1];
    chosenDay.value = ledger && day > 0 ? kinkNear(ledger, day, NEAR_KINK) : day;
    future.value = { replicate: found.replicate, arm: 0, tracks: found.variants[1].tracks };
  } catch (reason) {
    failed.value = reason instanceof Error ? reason.message : String(reason);
  }
}

/** Undefined once another result is shown: the replay was of the one before. */
const shownReplay = computed(() => (future.value ? replayed.value : undefined));

export function ReplayView() {
  const replay = shownReplay.value;
  if (failed.value)
    return <Problem id="replay-failed" text={say('read.replay.failed', { message: failed.value })} />;
  if (!replay) return <p class="hint">{say('read.replay.hint')}</p>;
  return (
    <section class="replay" aria-labelledby="replay-title">
      <h3 class="title" id="replay-title">
        {say('read.replay.title', { number: wholeNumber(replay.replicate) })}
      </h3>
      <div class="replay-parts">
        {replay.variants.slice(1).map((variant, i) => (
          <Log key={variant.arm} variant={variant} letter={armLetter(i)} many={replay.variants.length > 2} />
        ))}
        <Days replay={replay} />
      </div>
      <Drawn replay={replay} />
    </section>
  );
}

function Log({
  variant,
  letter,
  many,
}: {
  readonly variant: ReplayVariant;
  readonly letter: string;
  readonly many: boolean;
}) {
  return (
    <div>
      {many && <h4>{say('read.replay.arm', { letter, arm: variant.arm })}</h4>}
      <ol class="log">
        {variant.log.map(({ day, text }, i) => (
          <li key={i}>
            <span class="day">{say('read.replay.day', { day })}</span> {text}
          </li>
        ))}
      </ol>
    </div>
  );
}

const STEPPED = ['intact_share', 'national_hashrate', 'block_interval', 'difficulty'] as const;
const DAYS_A_SECOND = 12;

/** Day by day, by slider or playing; with less motion asked for, by slider alone. */
function Days({ replay }: { readonly replay: Replay }) {
  const id = useId();
  const day = chosenDay.value;
  const [playing, setPlaying] = useState(false);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      chosenDay.value = Math.min(replay.days - 1, chosenDay.peek() + 1);
    }, 1000 / DAYS_A_SECOND);
    return () => clearInterval(timer);
  }, [playing, replay]);
  useEffect(() => {
    if (day === replay.days - 1) setPlaying(false);
  }, [day, replay]);
  const told = STEPPED.map((track) => {
    const { factor, unit } = trackDisplay(track);
    return `${sayOf(`figure.panel.track.${track}`)} ${shortNumber(replay.variants[1].tracks[track][day] * factor)} ${unit}`;
  }).join(', ');
  return (
    <div class="replay-days">
      <label for={id}>{say('read.replay.step')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={replay.days - 1}
        value={day}
        aria-valuetext={say('read.replay.at', { day, told })}
        onInput={(event) => {
          chosenDay.value = Number(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== ' ' || still) return;
          event.preventDefault();
          setPlaying(!playing);
        }}
      />
      {!still && (
        <button type="button" class="button" aria-pressed={playing} onClick={() => setPlaying(!playing)}>
          {say(playing ? 'read.replay.pause' : 'read.replay.play')}
        </button>
      )}
      <KinkButton replay={replay} />
      <output for={id}>{say('read.replay.at', { day, told })}</output>
      <DayLedger replay={replay} />
    </div>
  );
}

/** Goes to the next day on which the line of an arm bends, and from the last to the first. */
function KinkButton({ replay }: { readonly replay: Replay }) {
  const kinks = useMemo(
    () =>
      [...new Set(replay.variants.flatMap(({ ledger }) => (ledger ? kinksOf(ledger) : [])))].sort(
        (a, b) => a - b,
      ),
    [replay],
  );
  if (kinks.length === 0) return null;
  const next = (): void => {
    chosenDay.value = kinks.find((day) => day > chosenDay.peek()) ?? kinks[0];
  };
  return (
    <button type="button" class="button" onClick={next}>
      {say('read.replay.kink')}
    </button>
  );
}

/** What each arm loses on the day at hand, and what has come or gone since the day before. */
function DayLedger({ replay }: { readonly replay: Replay }) {
  const day = chosenDay.value;
  const arms = replay.variants.slice(1);
  return (
    <section aria-label={say('read.replay.ledger')}>
      {arms.map(({ arm, ledger }, i) =>
        ledger ? (
          <p key={arm} class="hint">
            {arms.length > 1 && <strong>{say('read.replay.arm', { letter: armLetter(i), arm })} </strong>}
            {ledgerDayText(ledger, day)}
          </p>
        ) : null,
      )}
    </section>
  );
}

function Drawn({ replay }: { readonly replay: Replay }) {
  const title = say('read.replay.drawn', { count: replay.drawn.length });
  return (
    <details>
      <summary>{title}</summary>
      <div class="scroll" role="region" aria-label={title} tabIndex={0}>
        <table>
          <TableRows
            columns={[say('read.replay.number'), say('read.replay.value'), say('read.replay.unit')]}
            rows={replay.drawn.map(({ column, meaning, value, unit }) => [
              meaning === column ? column : `${meaning} (${column})`,
              String(Number(value.toPrecision(6))),
              unit,
            ])}
          />
        </table>
      </div>
    </details>
  );
}
