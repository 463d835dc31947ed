import '../../words/later.ts';
import { sayOf } from '../../words/words.ts';

export function CompareView() {
  return <h1 class="question">{sayOf('page.view.compare')}</h1>;
}
