import '../words/later.ts';
import './styles/read.css';
import { useEffect, useRef } from 'preact/hooks';
import { say, sayOf } from '../words/words.ts';
import { dialog } from './dialog.ts';
import { letters, switchLetters } from './keys.ts';

const KEYS = [
  ['1 .. 5', 'views'],
  ['[ ]', 'figures'],
  ['T', 'table'],
  ['S', 'sources'],
  ['R', 'run'],
  ['Esc', 'stop'],
  ['E', 'take'],
  ['Ctrl P', 'print'],
  ['Ctrl Z', 'undo'],
  ['?', 'help'],
] as const;

/** What the letters do, and the switch that turns them off. */
export function KeysDialog() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog
      class="keys-dialog"
      aria-labelledby="keys-title"
      ref={element}
      onClose={() => (dialog.value = undefined)}
    >
      <h2 class="title" id="keys-title">
        {say('keys.title')}
      </h2>
      <table>
        <tbody>
          {KEYS.map(([key, name]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{sayOf(`keys.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="switch-row">
        {say('keys.letters')}
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={letters.value}
          onChange={(event) => switchLetters(event.currentTarget.checked)}
        />
      </label>
      <p class="run-row">
        <button type="button" class="button" onClick={() => element.current?.close()}>
          {say('keys.close')}
        </button>
      </p>
    </dialog>
  );
}
