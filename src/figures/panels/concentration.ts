/** How concentrated the fleet is: maker and code side by side as areas, other axes as bars. */
import type { ConcentrationFacts, FleetFacts } from '../../analysis/types.ts';
import { say } from '../../words/words.ts';
import { concentration as draw, concentrationUnlabelled } from '../concentration.ts';
import type { ConcentrationData, ConcentrationPanel } from '../concentration-data.ts';
import { concentrationTable, concentrationText } from '../concentration-text.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import { valueOf } from './choices.ts';
import { fleetMeta } from './panel-meta.ts';

type By = 'both' | 'jurisdiction' | 'operator' | 'grid' | 'pool';
/** The axes that each choice shows. */
const AXES = {
  both: ['vendor', 'channel'],
  jurisdiction: ['jurisdiction'],
  operator: ['operator'],
  grid: ['grid'],
  pool: ['pool', 'pool-group'],
} as const satisfies Record<By, readonly ConcentrationPanel['table']['axis'][]>;

export const concentration: Panel = {
  id: 'concentration',
  view: 'read',
  choices: () => [choice()],
  picture: (reading, chosen) => {
    const by = valueOf([choice()], chosen, 'by') as By;
    const data = concentrationData(reading, by);
    if (!data) return undefined;
    return {
      text: concentrationText(data),
      table: concentrationTable(data),
      draw: (context) => draw(data, context),
      textAt: (context) => concentrationText(data, concentrationUnlabelled(data, context)),
    };
  },
};

function choice(): PanelChoice {
  const options = (Object.keys(AXES) as By[]).map((value) => ({
    value,
    label: say(`figure.panel.by.${value}`),
  }));
  return { id: 'by', label: say('figure.panel.choice.by'), options, initial: 'both' };
}

/** The nation's own fleet; pools are the world's. */
function concentrationData({ facts, nation }: Reading, by: By): ConcentrationData | undefined {
  const fleet = facts?.fleet;
  const scope = by === 'pool' ? 'blocks' : 'home';
  const panels = AXES[by].flatMap((axis) => {
    const table = fleet?.concentration.find((one) => one.axis === axis && one.scope === scope);
    return fleet && table ? [panelOf(table, fleet)] : [];
  });
  if (panels.length < AXES[by].length) return undefined;
  const form = by === 'both' ? 'treemap' : 'bars';
  return { nation, panels, form, meta: fleetMeta(fleet?.sources) };
}

function panelOf(table: ConcentrationFacts, { titles, targeted }: FleetFacts): ConcentrationPanel {
  const { unknown, many, axis } = table;
  return { table, titles, targeted: targeted[axis] ?? [], unknown, many };
}
