/** A picture drawn for its container, with what one can do in it: step through marks, move the line, pick a future. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { FigureContext } from '../../figures/document.ts';
import type { Picture } from '../../figures/panel.ts';
import { stepTo } from '../../figures/steps.ts';
import { say } from '../../words/words.ts';
import { useWidth } from '../use-width.ts';

interface Props {
  readonly picture: Picture;
  readonly onLine: (value: number) => void;
  /** A sampled future; with the day that was pointed at. */
  readonly onPick: (sample: number, day?: number) => void;
}

export function PanelDrawing({ picture, onLine, onPick }: Props) {
  const { container, width, fontSize } = useWidth();
  const drawn = useRef<HTMLDivElement>(null);
  const context = useMemo<FigureContext>(
    () => ({ document: document as unknown as FigureContext['document'], width, fontSize }),
    [width, fontSize],
  );
  useLayoutEffect(() => {
    if (width === 0 || !drawn.current) return;
    const back = focusedStep(drawn.current);
    drawn.current.replaceChildren(picture.draw(context) as unknown as SVGElement);
    if (back !== undefined) focusable(drawn.current)[back]?.focus();
  }, [picture, context]);
  useDrag(drawn, picture, context, onLine);
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lineAfter(event, picture, context);
    if (line !== undefined) {
      event.preventDefault();
      return onLine(line);
    }
    if (drawn.current && moveStep(drawn.current, event)) event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const box = drawn.current?.getBoundingClientRect();
    if (!box || !picture.days) return;
    const place = picture.days(context);
    const x = event.clientX - box.left;
    const sample = place.sampleAt(x, event.clientY - box.top);
    if (sample !== undefined) onPick(sample, place.dayAt(x));
  };
  return (
    <div class="drawing" ref={container}>
      <div ref={drawn} onKeyDown={onKeyDown} onClick={onClick} />
      {picture.samples && <SampleSteps samples={picture.samples} onPick={onPick} />}
    </div>
  );
}

/** The sampled futures as a list to choose from: what a click on a line does, for keys and for ears. */
function SampleSteps({
  samples,
  onPick,
}: {
  readonly samples: readonly string[];
  readonly onPick: (sample: number) => void;
}) {
  if (samples.length === 0) return null;
  return (
    <label class="choice samples">
      {say('read.sample')}
      <span class="select">
        <select
          onChange={(event) => event.currentTarget.value !== '' && onPick(Number(event.currentTarget.value))}
        >
          <option value="">{say('read.sample.none')}</option>
          {samples.map((sample, i) => (
            <option key={sample} value={i}>
              {sample}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}

const focusable = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[tabindex]')];

function focusedStep(root: HTMLElement): number | undefined {
  const at = focusable(root).indexOf(document.activeElement as HTMLElement);
  return at < 0 ? undefined : at;
}

const isSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.getAttribute('role') === 'slider';

function lineAfter(event: KeyboardEvent, { line }: Picture, context: FigureContext): number | undefined {
  if (!line || !isSlider(event.target)) return undefined;
  return line.afterKey(context, event.key, event.shiftKey);
}

/** Moves the focus among the marks; true where the key did. */
function moveStep(root: HTMLElement, event: KeyboardEvent): boolean {
  const steps = [...root.querySelectorAll<SVGElement>('.step[tabindex]')];
  const at = steps.indexOf(document.activeElement as unknown as SVGElement);
  const next = at < 0 ? undefined : stepTo(at, steps.length, event.key, event.shiftKey);
  if (next === undefined) return false;
  steps[at].setAttribute('tabindex', '-1');
  steps[next].setAttribute('tabindex', '0');
  steps[next].focus();
  return true;
}

/** The tolerance line follows the pointer, whichever of picture and pointer moves on. */
function useDrag(
  drawn: { readonly current: HTMLDivElement | null },
  { line }: Picture,
  context: FigureContext,
  onLine: (value: number) => void,
): void {
  const latest = useRef({ line, context, onLine });
  latest.current = { line, context, onLine };
  useEffect(() => {
    const root = drawn.current;
    if (!root || !line) return undefined;
    let held: number | undefined;
    const move = (event: PointerEvent): void => {
      const { line: now, context: place, onLine: tell } = latest.current;
      if (held === undefined || !now) return;
      const value = now.place(place).valueAt(event.clientX - root.getBoundingClientRect().left);
      if (value !== now.value) tell(value);
    };
    const down = (event: PointerEvent): void => {
      held = event.pointerId;
      root.setPointerCapture(held);
      move(event);
    };
    const up = (): void => {
      held = undefined;
    };
    root.addEventListener('pointerdown', down);
    root.addEventListener('pointermove', move);
    root.addEventListener('pointerup', up);
    root.addEventListener('pointercancel', up);
    return () => {
      root.removeEventListener('pointerdown', down);
      root.removeEventListener('pointermove', move);
      root.removeEventListener('pointerup', up);
      root.removeEventListener('pointercancel', up);
    };
  }, [line !== undefined]);
}
