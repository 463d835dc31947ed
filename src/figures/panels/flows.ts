/** How the fleet hangs together: maker, channel, operator, grid; the targeted path in the arm's hue. */
import { FLOW_COLUMNS } from '../../analysis/types.ts';
import { say } from '../../words/words.ts';
import { flows as draw } from '../flows.ts';
import type { FlowsData } from '../flows-data.ts';
import { flowsTable, flowsText } from '../flows-text.ts';
import type { Panel, Reading } from '../panel.ts';
import { armHue } from './arms.ts';
import { fleetMeta } from './panel-meta.ts';

export const flows: Panel = {
  id: 'flows',
  view: 'read',
  picture: (reading) => {
    const data = flowsData(reading);
    if (!data) return undefined;
    return { text: flowsText(data), table: flowsTable(data), draw: (context) => draw(data, context) };
  },
};

function flowsData({ facts, nation }: Reading): FlowsData | undefined {
  const fleet = facts?.fleet;
  if (!fleet || fleet.flows.length === 0) return undefined;
  return {
    whole: say('figure.panel.whole', { nation }),
    hue: armHue(0),
    columns: FLOW_COLUMNS.map((column) => say(`figure.panel.flows.${column}`)),
    paths: fleet.flows.map(({ stops, weight, targeted }) => ({
      stops: stops.map((stop) => fleet.titles[stop] ?? stop),
      weight,
      targeted,
    })),
    meta: fleetMeta(fleet.sources),
  };
}
