import { ArmSwitches } from '../arm-switches.tsx';
import { RunForm } from '../run-form.tsx';

/** Beside the result: what to run, and which arms to lay over it. */
export function Rail() {
  return (
    <div class="rail">
      <RunForm />
      <ArmSwitches />
    </div>
  );
}
