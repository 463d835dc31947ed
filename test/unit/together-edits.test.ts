import { expect, test } from 'vitest';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { removeLever, removeThreat, renameThreat } from '../../src/ui/compose/edits.ts';
import { addGroup, changeGroup, followOwner, removeGroup } from '../../src/ui/compose/together-edits.ts';

const threat = (id: string) => ({ id, kind: 'bricking', at: { day: 1 }, target: {} });
const plain: ScenarioDocument = {
  format: 'hashfall-scenario',
  version: 1,
  id: 'test',
  title: 'A test',
  summary: 'What if.',
  threats: [threat('brick'), threat('brick-2')],
  arms: [
    { id: 'a', title: 'A', levers: [{ kind: 'spares' }] },
    { id: 'b', title: 'B', levers: [{ kind: 'spares' }] },
  ],
};
const grouped = addGroup(plain, 'one', ['brick.exists', 'brick-2.exists', 'spares.boardPrice']);
const inputs = (document: ScenarioDocument) => document.dependence?.map((group) => group.inputs);

test('a group is added, changed and removed; without any the key goes', () => {
  expect(grouped.dependence).toEqual([
    {
      id: 'one',
      inputs: ['brick.exists', 'brick-2.exists', 'spares.boardPrice'],
      family: 'gaussian',
      rho: 0.5,
    },
  ]);
  const t = changeGroup(grouped, 0, { family: 't' });
  expect(t.dependence?.[0]).toMatchObject({ family: 't', df: 4 });
  expect(changeGroup(t, 0, { family: 'gaussian' }).dependence?.[0]).not.toHaveProperty('df');
  expect(removeGroup(grouped, 0)).toEqual(plain);
});

test('groups follow a threat that is renamed, and no other whose name starts alike', () => {
  expect(inputs(renameThreat(grouped, 0, 'blow'))).toEqual([
    ['blow.exists', 'brick-2.exists', 'spares.boardPrice'],
  ]);
});

test('what is removed leaves its groups, and a group of one goes', () => {
  const one = removeThreat(grouped, 0);
  expect(inputs(one)).toEqual([['brick-2.exists', 'spares.boardPrice']]);
  expect(removeThreat(one, 0)).not.toHaveProperty('dependence');
});

test('a lever’s numbers stay in their group until the last arm gives it up', () => {
  const once = removeLever(grouped, 0, 0);
  expect(inputs(once)).toEqual(inputs(grouped));
  expect(inputs(removeLever(once, 1, 0))).toEqual([['brick.exists', 'brick-2.exists']]);
});

test('a document without groups stays as it is', () => {
  expect(followOwner(plain, 'brick')).toBe(plain);
});
