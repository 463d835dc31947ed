/** An arm's head in the table: its mark, its name, and what can be done with it. */
import type { ArmDocument } from '../../scenario/types.ts';
import { scenarioLimits } from '../../scenario/types.ts';
import { say } from '../../words/words.ts';
import { ArmMark } from '../arm-mark.tsx';
import { armLetter } from '../arms.ts';
import { edit, problemAt, scenarioDocument, typeAt } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { openCell } from './open-cell.ts';
import { copyArm, moveArm, removeArm } from './edits.ts';
import { after } from './shared.ts';

export function ArmHead({ index, arm }: { readonly index: number; readonly arm: ArmDocument }) {
  const letter = armLetter(index);
  const count = scenarioDocument.value.arms.length;
  const id = `arm-title-${index}`;
  const problem = problemAt(['arms', index, 'title']);
  const move = (by: -1 | 1): void => {
    void edit((document) => moveArm(document, index, by));
    openCell.value = undefined;
    after(
      say('compose.arm.moved', { title: arm.title, letter: armLetter(index + by) }),
      `arm-title-${index + by}`,
    );
  };
  const copy = (): void => {
    void edit((document) => copyArm(document, index, say('compose.arm.copy', { title: arm.title })));
    openCell.value = undefined;
    after(say('compose.arm.copied', { title: arm.title }), `arm-title-${index + 1}`);
  };
  const remove = (): void => {
    void edit((document) => removeArm(document, index));
    openCell.value = undefined;
    after(say('compose.arm.removed', { title: arm.title }), `arm-title-${Math.min(index, count - 2)}`);
  };
  return (
    <div class="arm-head field">
      <span class="arm-name">
        <ArmMark index={index} />
        <b>{letter}</b>
        <input
          id={id}
          aria-label={say('compose.arm.title', { letter })}
          value={arm.title}
          autocomplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={(event) => void typeAt(['arms', index, 'title'], event.currentTarget.value)}
        />
      </span>
      <Problem
        id={`${id}-problem`}
        text={problem && say('compose.problem.id', { expected: problem.expected, got: problem.got })}
      />
      <span class="arm-buttons" role="group" aria-label={say('compose.arm.actions', { letter })}>
        <button type="button" class="text-button" disabled={index === 0} onClick={() => move(-1)}>
          {say('compose.earlier')}
        </button>
        <button type="button" class="text-button" disabled={index === count - 1} onClick={() => move(1)}>
          {say('compose.later')}
        </button>
        <button type="button" class="text-button" disabled={count >= scenarioLimits.arms} onClick={copy}>
          {say('compose.copy')}
        </button>
        <button type="button" class="text-button" disabled={count < 2} onClick={remove}>
          {say('compose.remove')}
        </button>
      </span>
    </div>
  );
}
