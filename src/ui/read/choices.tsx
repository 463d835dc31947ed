/** What one can choose of a panel: one of a list, or several at once. */
import { useId } from 'preact/hooks';
import { type Chosen, chosenOf, type PanelChoice } from '../../figures/panel.ts';
import { Select } from '../select.tsx';

interface ChoicesProps {
  readonly choices: readonly PanelChoice[];
  readonly chosen: Chosen;
  readonly onChoose: (id: string, value: string) => void;
}

export function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  const shown = choices.filter(({ options }) => options.length > 1);
  if (shown.length === 0) return null;
  return (
    <div class="choices">
      {shown.map((choice) => {
        const Kind = choice.several === undefined ? One : Several;
        return (
          <Kind
            key={choice.id}
            choice={choice}
            value={chosenOf(choice, chosen)}
            onChoose={(value) => onChoose(choice.id, value)}
          />
        );
      })}
    </div>
  );
}

interface ChoiceProps {
  readonly choice: PanelChoice;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function One({ choice: { label, options }, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span class="choice">
      <label for={id}>{label}</label>
      <Select
        id={id}
        value={value}
        options={options.map((option) => ({ value: option.value, title: option.label }))}
        onPick={onChoose}
      />
    </span>
  );
}

/** Chips: each on or off, the last one stays on. */
function Several({ choice, value, onChoose }: ChoiceProps) {
  const on = value.split(',');
  return (
    <span class="choice chips" role="group" aria-label={choice.label}>
      {choice.options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="chip"
          aria-pressed={on.includes(option.value)}
          onClick={() => onChoose(toggled(choice, on, option.value))}
        >
          {option.label}
        </button>
      ))}
    </span>
  );
}

/** In the order of the options; where that would be too many, the one before the newcomer goes. */
function toggled({ options, several }: PanelChoice, on: readonly string[], value: string): string {
  const others = on.filter((one) => one !== value);
  if (others.length < on.length) return (others.length > 0 ? others : on).join(',');
  const kept = others.slice(0, several! - 1);
  return options
    .map((option) => option.value)
    .filter((one) => one === value || kept.includes(one))
    .join(',');
}
