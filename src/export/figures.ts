/** The pictures of a result as files, every panel as it stands before a reader switches anything. */
import { runFacts } from '../analysis/run-facts.ts';
import type { Panel, Reading } from '../figures/panel.ts';
import { PANELS } from '../figures/panels.ts';
import { pictureSvg } from '../figures/picture-file.ts';
import type { Ground } from '../run/context.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { summaryOf, type Finished } from './finished.ts';
import { SUMMARY_FILE } from './summary-json.ts';

export interface FigureFile {
  readonly name: string;
  readonly svg: string;
}

/** Those that have something to show, in the panels' order. */
export function figureFiles(run: Finished, ground: Ground): FigureFile[] {
  const reading = readingOf(run, ground);
  return PANELS.flatMap((panel) => {
    const svg = panelSvg(panel, reading);
    return svg === undefined ? [] : [{ name: `${panel.id}.svg`, svg }];
  });
}

/** Undefined where the panel has nothing to show. */
export function panelSvg(panel: Panel, reading: Reading): string | undefined {
  const picture = panel.picture(reading, {});
  return picture && pictureSvg(picture);
}

export function readingOf(run: Finished, ground: Ground): Reading {
  const summary = summaryOf(run, { ...SUMMARY_FILE, sampled: SUMMARY_FILE.tracks! });
  return {
    summary,
    facts: runFacts(run, summary, ground),
    document: JSON.parse(run.info.canonical) as ScenarioDocument,
    nation: run.info.nation,
  };
}
