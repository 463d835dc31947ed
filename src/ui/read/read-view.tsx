import '../../words/later.ts';
import { sayOf } from '../../words/words.ts';

export function ReadView() {
  return <h1 class="question">{sayOf('page.view.read')}</h1>;
}
