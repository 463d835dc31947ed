import '../../words/later.ts';
import { sayOf } from '../../words/words.ts';

export function ComposeView() {
  return <h1 class="question">{sayOf('page.view.compose')}</h1>;
}
