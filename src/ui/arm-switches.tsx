import { say } from '../words/words.ts';
import { ArmMark } from './arm-mark.tsx';
import { shippedScenarios } from './scenarios.ts';
import { openShipped } from './session.ts';
import type { ShownArm } from './shown.ts';
import { armsShown, result, toggleArm } from './state.ts';

/** The scenario that shows what arms are for. */
const SHOWN_FOR_ARMS = 'four-arms';

/** A switch an arm, to lay it over the others. */
export function ArmSwitches() {
  const arms = result.value?.arms ?? [];
  if (arms.length === 0) return null;
  return (
    <section class="block">
      <h2 class="title">{say('page.arms.title')}</h2>
      {arms.length === 1 ? <OneArm /> : <Arms arms={arms} />}
    </section>
  );
}

function OneArm() {
  const { id, title } = shippedScenarios.find((shipped) => shipped.id === SHOWN_FOR_ARMS)!;
  return (
    <>
      <p class="hint">{say('page.arms.one')}</p>
      <button type="button" class="text-button" onClick={() => void openShipped(id)}>
        {say('page.arms.try', { title })}
      </button>
    </>
  );
}

function Arms({ arms }: { readonly arms: readonly ShownArm[] }) {
  return (
    <>
      <p class="hint">{say('page.arms.hint')}</p>
      {arms.map((arm, i) => (
        <ArmRow key={arm.id} arm={arm} index={i} />
      ))}
    </>
  );
}

function ArmRow({ arm, index }: { readonly arm: ShownArm; readonly index: number }) {
  return (
    <label class="arm-row">
      <ArmMark index={index} />
      <span>
        <b>{arm.letter}</b> {arm.title}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={armsShown.value.includes(index)}
        onChange={() => toggleArm(index)}
      />
      {arm.about !== undefined && <span class="about">{arm.about}</span>}
    </label>
  );
}
