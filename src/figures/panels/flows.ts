/** How the fleet hangs together: maker, channel, operator, grid; the targeted path in the arm's hue. */
import { say } from '../../words/words.ts';
import { flows as draw } from '../flows.ts';
import type { FlowsData } from '../flows-data.ts';
import { flowsTable, flowsText } from '../flows-text.ts';
import type { Panel, Reading } from '../panel.ts';
import { armHue } from './arms.ts';
import { nameOf } from './names.ts';
import { fleetMeta } from './panel-meta.ts';

const COLUMNS = ['maker', 'channel', 'operator', 'grid'] as const;

export const flows: Panel = {
  id: 'flows',
  view: 'read',
  picture: (reading) => {
    const data = flowsData(reading);
    if (!data) return undefined;
    return { text: flowsText(data), table: flowsTable(data), draw: (context) => draw(data, context) };
  },
};

function flowsData(reading: Reading): FlowsData | undefined {
  const { facts, nation } = reading;
  const paths = facts?.fleet?.flows ?? [];
  if (paths.length === 0) return undefined;
  return {
    whole: say('figure.panel.whole', { nation }),
    hue: armHue(0),
    columns: COLUMNS.map((column) => say(`figure.panel.flows.${column}`)),
    paths: paths.map(({ stops, weight, targeted }) => ({
      stops: stops.map((stop) => nameOf(reading, stop)),
      weight,
      targeted,
    })),
    meta: fleetMeta(reading),
  };
}
