/** Prints the brief: gathers what it says, shows it to the printer alone, and takes it away again. */
import { signal } from '@preact/signals';
import type { Reading } from '../../figures/panel.ts';
import { nationName } from '../../scenario/nation-name.ts';
import { askDesk } from '../engine.ts';
import type { ShownResult } from '../shown.ts';
import { wholeResult } from '../session.ts';
import { result } from '../state.ts';

export interface BriefFacts {
  readonly shown: ShownResult;
  readonly reading: Reading;
  /** The command that makes the same digits again; empty where the desk can't tell. */
  readonly rerun: string;
  readonly citation: string;
}

/** Set while the brief is being printed. */
export const brief = signal<BriefFacts | undefined>(undefined);

/** Resolves once the dialog for printing has been left; false where there is no finished run to print. */
export async function printBrief(): Promise<boolean> {
  const facts = await gather();
  if (!facts) return false;
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  root.classList.add('printing-brief');
  brief.value = facts;
  await untilDrawn();
  try {
    print();
  } finally {
    root.classList.remove('printing-brief');
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    brief.value = undefined;
  }
  return true;
}

async function gather(): Promise<BriefFacts | undefined> {
  await wholeResult();
  const shown = result.peek();
  if (!shown) return undefined;
  const [facts, rerun, citation] = await Promise.all([
    askDesk('facts').catch(() => undefined),
    textOf('snippets/rerun.sh'),
    textOf('citation.txt'),
  ]);
  const { document: scenario, summary } = shown;
  const nation = nationName(scenario);
  return { shown, reading: { summary, facts, document: scenario, nation }, rerun, citation };
}

const textOf = (name: string): Promise<string> =>
  askDesk('file', name)
    .then((blob) => blob.text())
    .catch(() => '');

/** The brief's code may still have to be fetched: it is there once its figures are drawn. */
async function untilDrawn(): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES && !document.querySelector('.brief svg'); frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

const MOST_FRAMES = 300;
