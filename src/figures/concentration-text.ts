/** What concentration says: the largest on each axis, and how few hold over half. */
import { shortNumber, wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import {
  type ConcentrationData,
  type ConcentrationPanel,
  type ShareRow,
  shareRows,
} from './concentration-data.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { percent } from './numbers.ts';
import { sentence } from './sentence.ts';

/** `unlabelled`: rows whose label did not fit into the picture. */
export function concentrationText(data: ConcentrationData, unlabelled: readonly ShareRow[] = []): FigureText {
  const missing =
    unlabelled.length === 0
      ? []
      : [say('figure.concentration.unlabelled', { shares: unlabelled.map(shareWords).join(', ') })];
  return {
    title: title(data),
    about: about(data),
    narration: data.panels.map(panelNarration).join(' '),
    notes: metaNotes([...data.panels.map(metricsNote), ...missing], data.meta),
  };
}

function title(data: ConcentrationData): string {
  const [first, second] = data.panels;
  const whole = wholeOf(data, first);
  const lead = say('figure.concentration.title.first', { clause: clause(first), whole });
  if (!second) return sentence(lead);
  const other = wholeOf(data, second);
  const rest =
    other === whole
      ? clause(second)
      : say('figure.concentration.title.first', { clause: clause(second), whole: other });
  return sentence(`${lead}; ${rest}`);
}

/** "Bitmain made the machines behind 80 %". */
function clause(panel: ConcentrationPanel): string {
  const largest = shareRows(panel).find(({ kind }) => kind === 'known' || kind === 'targeted');
  if (!largest) return say('figure.concentration.title.none');
  return say(`figure.concentration.title.${panel.table.axis}`, {
    name: largest.title,
    share: percent(largest.share),
  });
}

function wholeOf({ nation }: ConcentrationData, { table }: ConcentrationPanel): string {
  return say(`figure.concentration.whole.${table.scope}`, { nation });
}

export function axisTitle({ table }: ConcentrationPanel): string {
  return say(`figure.concentration.axis.${table.axis}`);
}

function about(data: ConcentrationData): string {
  const [first, second] = data.panels.map((panel) => wholeOf(data, panel));
  const whole =
    second === undefined || second === first
      ? first
      : say('figure.concentration.about.two', { first, second });
  const kinds = new Set(data.panels.flatMap((panel) => shareRows(panel).map(({ kind }) => kind)));
  const plain = say(`figure.concentration.about${kinds.has('targeted') ? '' : '.plain'}`, { whole });
  return kinds.has('unknown') ? say('figure.concentration.about.unknown', { about: plain }) : plain;
}

function metricsNote(panel: ConcentrationPanel): string {
  const { effectiveNumber, hhi, nakamoto } = panel.table;
  return say(`figure.concentration.metrics${nakamoto === 1 ? '.one' : ''}`, {
    axis: axisTitle(panel),
    effective: shortNumber(effectiveNumber, 2),
    hhi: wholeNumber(hhi),
    nakamoto,
  });
}

/** "MicroBT 14 %"; targeted ones say so. */
export function shareWords({ title, share, kind }: ShareRow): string {
  const key = kind === 'targeted' ? 'figure.concentration.targeted' : 'figure.concentration.share';
  return say(key, { name: title, share: percent(share) });
}

function panelNarration(panel: ConcentrationPanel): string {
  const shares = shareRows(panel).slice(0, 6).map(shareWords).join(', ');
  return say('figure.concentration.narration', { axis: axisTitle(panel), shares });
}

export function concentrationTable(data: ConcentrationData): FigureTable {
  const captions = data.panels.map((panel) =>
    say('figure.concentration.table', { axis: axisTitle(panel), whole: wholeOf(data, panel) }),
  );
  return {
    caption: captions.join('; '),
    columns: (['name', 'axis', 'share', 'class'] as const).map((what) =>
      say(`figure.concentration.column.${what}`),
    ),
    rows: data.panels.flatMap((panel) =>
      shareRows(panel).map(({ title, share, kind }) => [
        title,
        axisTitle(panel),
        percent(share),
        say(`figure.concentration.class.${kind}`),
      ]),
    ),
  };
}
