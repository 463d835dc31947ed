/** Everything `explain ID` knows, by id. An id may name several things: all are shown. */
import type { Evidence } from '../../evidence/evidence.ts';
import type { Field } from '../../evidence/field.ts';
import { leverKinds } from '../../levers/index.ts';
import { formulaNameOf } from '../../outcomes/defined.ts';
import { outcomes } from '../../outcomes/index.ts';
import { shippedIds } from '../../run/shipped.ts';
import { threatKinds } from '../../threats/index.ts';
import { hasWord, say } from '../../words/words.ts';
import { facts, table } from '../table.ts';
import { aboutOf, titleOf } from '../titles.ts';
import { explainFormula } from './formula.ts';
import { explainQuantity } from './quantity.ts';
import { explainParameter } from './parameter.ts';
import { explainNation } from './nation.ts';
import { explainScenario } from './scenario.ts';
import { explainRecord } from './record.ts';

export interface Topic {
  readonly id: string;
  /** What it is, in words. */
  readonly kind: string;
  readonly text: () => string | Promise<string>;
}

export function topics(evidence: Evidence): Topic[] {
  const record = (kind: string, id: string, row: object): Topic => ({
    id,
    kind,
    text: () => explainRecord(id, row, evidence),
  });
  return [
    ...[...evidence.parameters.values()].map((row) => ({
      id: row.id,
      kind: say('cli.explain.kind.parameter'),
      text: () => explainParameter(row),
    })),
    ...outcomes.map((outcome) => ({
      id: outcome.id,
      kind: say('cli.explain.kind.outcome'),
      text: () =>
        facts([
          [say('cli.explain.title'), titleOf('outcome', outcome.id)],
          [say('cli.explain.about'), aboutOf('outcome', outcome.id)],
          [say('cli.explain.unit'), outcome.unit],
          [say('cli.explain.better'), outcome.better],
          [say('cli.explain.formula-name'), formulaNameOf(outcome.id)],
          [say('cli.explain.example'), outcome.example.case],
        ]),
    })),
    { id: 'quantity', kind: say('cli.explain.kind.quantity'), text: explainQuantity },
    { id: 'formula', kind: say('cli.explain.kind.formula'), text: explainFormula },
    ...threatKinds.map(({ kind, fields }) => kindTopic('threat', kind, fields)),
    ...leverKinds.map(({ kind, fields }) => kindTopic('lever', kind, fields)),
    ...shippedIds.map((id) => ({
      id,
      kind: say('cli.explain.kind.scenario'),
      text: () => explainScenario(id),
    })),
    ...evidence.vendors.map((row) => record(say('cli.explain.kind.vendor'), row.id, row)),
    ...evidence.firmware.map((row) => record(say('cli.explain.kind.firmware'), row.id, row)),
    ...evidence.operators.map((row) => record(say('cli.explain.kind.operator'), row.id, row)),
    ...evidence.pools.map((row) => record(say('cli.explain.kind.pool'), row.id, row)),
    ...evidence.countries.map((row) => ({
      id: row.iso2,
      kind: say('cli.explain.kind.nation'),
      text: () => explainNation(row, evidence),
    })),
  ];
}

function kindTopic(room: 'threat' | 'lever', kind: string, fields: readonly Field[]): Topic {
  return {
    id: kind,
    kind: say(`cli.explain.kind.${room}`),
    text: () =>
      facts([
        [say('cli.explain.title'), titleOf(room, kind)],
        [say('cli.explain.about'), aboutOf(room, kind)],
      ]) +
      table(
        say('cli.explain.fields'),
        fields.map((field) => fieldRow(room, kind, field)),
      ),
  };
}

function fieldRow(room: string, kind: string, field: Field): readonly string[] {
  const key = `${room}.${kind}.${field.id}.title`;
  const unit = field.kind === 'quantity' ? field.unit : field.kind;
  const value = 'default' in field ? String(field.default) : '';
  return [field.id, unit, value, hasWord(key) ? say(key) : ''];
}
