import { Problem } from './problem.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly numeric?: boolean;
  readonly onText: (text: string) => void;
}

/** A field of one line with its label over it and what is wrong with it under it. */
export function TextField({ id, label, text, problem, numeric = false, onText }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={text}
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}
