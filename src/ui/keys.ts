/** Letters as short cuts, wherever no field has the focus; they can be switched off, and the choice is kept. */
import { signal } from '@preact/signals';
import { printBrief } from './brief/print-brief.ts';
import { dialog } from './dialog.ts';
import { cancelRun, startRun } from './session.ts';
import { result, shelved } from './state.ts';
import { openView, VIEWS } from './view.ts';

const STORE = 'hashfall-letters';

/** True while letters act. */
export const letters = signal(remembered());

export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if (asksToPrint(event) && result.peek() && !shelved.peek()) {
      event.preventDefault();
      void printBrief();
      return;
    }
    if (!letters.value || event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return;
    if (act(event.key)) event.preventDefault();
  });
}

/** With Shift the browser's own dialog prints the page as it stands. */
const asksToPrint = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'p';

export function switchLetters(on: boolean): void {
  letters.value = on;
  try {
    localStorage.setItem(STORE, on ? 'on' : 'off');
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

function act(key: string): boolean {
  const view = VIEWS[Number(key) - 1];
  if (view) {
    openView(view);
    return true;
  }
  switch (key) {
    case '?':
      dialog.value = 'keys';
      return true;
    case 'e':
    case 'E':
      dialog.value = 'take-away';
      return true;
    case 'r':
    case 'R':
      startRun();
      return true;
    case 'Escape':
      if (dialog.value === undefined) cancelRun();
      return false;
    case '[':
    case ']':
      return stepFigure(key === ']' ? 1 : -1);
    case 't':
    case 'T':
      return press('[aria-controls$="-table"]');
    case 's':
    case 'S':
      return press('[aria-controls$="-sources"]');
    default:
      return false;
  }
}

/** Focuses the next or previous figure of the view. */
function stepFigure(by: 1 | -1): boolean {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[id]')];
  if (figures.length === 0) return false;
  const at = figures.findIndex((figure) => figure.contains(document.activeElement));
  const next = figures[at < 0 ? 0 : (at + by + figures.length) % figures.length];
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Presses a button of the figure that has the focus. */
function press(selector: string): boolean {
  const button = document.activeElement?.closest('figure')?.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null && button !== undefined;
}

function inField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}
