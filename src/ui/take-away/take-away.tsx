import '../../words/later.ts';
import { Downloads } from '../downloads.tsx';

/** What can be taken away. */
export function TakeAway() {
  return <Downloads />;
}
