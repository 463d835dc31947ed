/** How much of an answer rests on judgement, by outcome. */
import { evidence as draw, type EvidenceData, evidenceTable, evidenceText } from '../evidence.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { valueOf } from './choices.ts';
import { drawnOutcome, outcomeChoice } from './drawn-outcome.ts';
import { panelMeta } from './panel-meta.ts';

/** Inputs named as worth knowing. */
const NEXT = 3;

export const evidence: Panel = {
  id: 'evidence',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    if (all.length === 0) return undefined;
    const data = evidenceData(reading, valueOf(all, chosen, 'outcome'));
    return { text: evidenceText(data), table: evidenceTable(data), draw: (context) => draw(data, context) };
  },
};

/** Outcomes that something moves. */
function choices(reading: Reading): PanelChoice[] {
  const told = Object.entries(reading.facts?.evidence ?? {});
  const ids = told.filter(([, parts]) => Object.values(parts).some((part) => part > 0)).map(([id]) => id);
  const choice = outcomeChoice(reading, ids, 'trough-national-pct');
  return choice ? [choice] : [];
}

function evidenceData(reading: Reading, id: string): EvidenceData {
  const { short } = drawnOutcome(reading, id);
  const judged = (reading.facts?.influence?.[id] ?? []).filter(
    ({ grade }) => (grade ?? 'judged') === 'judged',
  );
  return {
    outcome: short.charAt(0).toLowerCase() + short.slice(1),
    parts: reading.facts!.evidence![id],
    next: judged.slice(0, NEXT).map(({ meaning }) => meaning),
    meta: panelMeta(reading, id),
  };
}
