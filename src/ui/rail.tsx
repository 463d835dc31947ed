import { ArmSwitches } from './arm-switches.tsx';
import { Downloads } from './downloads.tsx';
import { RunForm } from './run-form.tsx';

/** Beside the result: what to run, which arms to lay over it, what to take away. */
export function Rail() {
  return (
    <div class="rail">
      <RunForm />
      <ArmSwitches />
      <Downloads />
    </div>
  );
}
