import { ArmSwitches } from '../arm-switches.tsx';
import { later } from '../later.tsx';
import { RunForm } from '../run-form.tsx';
import { result } from '../state.ts';

const Moves = later(() => import('./moves.tsx').then((module) => module.Moves));

/** Beside the result: what moves it most, what would help, and what to run. Its editors load after the first result. */
export function Rail() {
  return (
    <div class="rail">
      {result.value && <Moves />}
      <ArmSwitches />
      <RunForm />
    </div>
  );
}
