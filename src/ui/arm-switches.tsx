import { say } from '../words/words.ts';
import { ArmMark } from './arm-mark.tsx';
import { later } from './later.tsx';
import type { ShownArm } from './shown.ts';
import { armsShown, result, toggleArm } from './state.ts';

const Tries = later(() => import('./overview/tries.tsx').then((module) => module.Tries));

/** A switch an arm, to lay it over the others. */
export function ArmSwitches() {
  const arms = result.value?.arms ?? [];
  if (arms.length === 0) return null;
  return (
    <section class="block">
      <h2 class="title">{say('page.arms.title')}</h2>
      {arms.length === 1 ? <Tries /> : <Arms arms={arms} />}
    </section>
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
