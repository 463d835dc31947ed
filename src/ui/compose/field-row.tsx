/** One field of a threat or lever, by what kind of field it is. */
import { say } from '../../words/words.ts';
import type { FieldSheet } from '../desk/catalogue.ts';
import { type Path, valueAt } from '../document-path.ts';
import { scenarioDocument, typeAt } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { NamesEditor, TargetEditor } from './target.tsx';
import { problemText, Quantity } from './quantity.tsx';
import { type FieldProps, idOfPath } from './shared.ts';
import { TriggerEditor } from './trigger.tsx';

export function FieldRow({ field, path }: { readonly field: FieldSheet; readonly path: Path }) {
  switch (field.kind) {
    case 'quantity':
      return (
        <Quantity
          path={path}
          label={field.title}
          about={field.about}
          unit={field.unit}
          min={field.min}
          max={field.max}
          standard={field.default}
          quantiles={field.quantiles}
          row={field.row}
        />
      );
    case 'choice':
      return <Choice field={field} path={path} />;
    case 'flag':
      return <Flag field={field} path={path} />;
    case 'target':
      return <TargetEditor field={field} path={path} />;
    case 'trigger':
      return <TriggerEditor field={field} path={path} />;
    case 'set':
      return <NamesEditor field={field} path={path} />;
    default:
      return field satisfies never;
  }
}

function Choice({ field, path }: FieldProps<'choice'>) {
  const id = idOfPath(path);
  const value = valueAt(scenarioDocument.value, path) ?? field.default;
  const problem = problemText(path, field.title, field.default);
  return (
    <div class="field">
      <label for={id}>{field.title}</label>
      <span class="select">
        <select
          id={id}
          value={String(value)}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void typeAt(path, chosen === field.default ? undefined : chosen);
          }}
        >
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
          {!field.options.some((option) => option.value === value) && (
            <option value={String(value)}>{say('compose.unknown', { name: String(value) })}</option>
          )}
        </select>
      </span>
      {field.about && <p class="hint">{field.about}</p>}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

function Flag({ field, path }: FieldProps<'flag'>) {
  const value = valueAt(scenarioDocument.value, path) ?? field.default;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value === true}
        onChange={(event) =>
          void typeAt(
            path,
            event.currentTarget.checked === field.default ? undefined : event.currentTarget.checked,
          )
        }
      />
      {field.title}
    </label>
  );
}

/** The fields that count by their conditions, and those that say something wrong. */
export function countingFields(
  fields: readonly FieldSheet[],
  written: Readonly<Record<string, unknown>>,
): readonly FieldSheet[] {
  return fields.filter(({ when }) =>
    when.every(({ field, is }) => {
      const choice = fields.find(({ id }) => id === field);
      if (choice?.kind !== 'choice') return true;
      return is.includes(String(written[field] ?? choice.default));
    }),
  );
}
