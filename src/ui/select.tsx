/** One of a list, in the frame that all of them have. */

export interface SelectOption {
  readonly value: string;
  readonly title: string;
}

interface Props {
  readonly id?: string;
  /** Its name where no label stands beside it. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly narrow?: boolean;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onPick: (value: string) => void;
}

export function Select({ id, label, describedBy, narrow = false, value, options, onPick }: Props) {
  return (
    <span class={narrow ? 'select narrow' : 'select'}>
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </span>
  );
}

interface OfferProps {
  readonly id?: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly onPick: (value: string) => void;
}

/** A list to take from again and again: it stands at its name, before and after. */
export function Offer({ id, label, options, onPick }: OfferProps) {
  return (
    <span class="select narrow">
      <select
        id={id}
        aria-label={label}
        value=""
        onChange={(event) => {
          onPick(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      >
        <option value="" disabled>
          {label}
        </option>
        {options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </span>
  );
}
