/** When a threat happens: on a day, some days after another, or when another is found. */
import { say } from '../../words/words.ts';
import { valueAt } from '../document-path.ts';
import { edit, scenarioDocument, typeAt } from '../draft.ts';
import { withValue } from '../document-path.ts';
import { Problem } from '../problem.tsx';
import { problemText } from './quantity.tsx';
import { writtenText } from '../quantity-text.ts';
import { type FieldProps, idOfPath } from './shared.ts';

const WAYS = ['day', 'after', 'detected'] as const;
type Way = (typeof WAYS)[number];

export function TriggerEditor({ field, path }: FieldProps<'trigger'>) {
  const id = idOfPath(path);
  const at = (valueAt(scenarioDocument.value, path) ?? {}) as Readonly<Record<string, unknown>>;
  const way = WAYS.find((key) => at[key] !== undefined) ?? 'day';
  const own = valueAt(scenarioDocument.value, path.slice(0, 2)) as { readonly id: string };
  const others = scenarioDocument.value.threats.filter((threat) => threat.id !== own.id);
  const problem = problemText(path, field.title, say('compose.trigger.default'));
  const days = way === 'day' ? 'day' : 'days';
  return (
    <fieldset class="field trigger">
      <legend>{field.title}</legend>
      <div class="trigger-row">
        <span class="select">
          <select
            id={id}
            aria-label={say('compose.trigger.way')}
            value={way}
            onChange={(event) => void setWay(event.currentTarget.value as Way)}
          >
            {WAYS.map((key) => (
              <option key={key} value={key} disabled={key !== 'day' && others.length === 0}>
                {say(`compose.trigger.${key}`)}
              </option>
            ))}
          </select>
        </span>
        {way !== 'day' && (
          <span class="select">
            <select
              aria-label={say('compose.trigger.of')}
              value={String(at[way])}
              onChange={(event) => void typeAt([...path, way], event.currentTarget.value)}
            >
              {others.map((threat) => (
                <option key={threat.id} value={threat.id}>
                  {threat.id}
                </option>
              ))}
              {!others.some((threat) => threat.id === at[way]) && (
                <option value={String(at[way])}>{say('compose.unknown', { name: String(at[way]) })}</option>
              )}
            </select>
          </span>
        )}
        <input
          class="short"
          aria-label={say(way === 'day' ? 'compose.trigger.number' : 'compose.trigger.wait')}
          value={writtenText(at[days] ?? 0)}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onInput={(event) => void typeAt([...path, days], asNumber(event.currentTarget.value))}
        />
        {way !== 'day' && <span class="hint">{say('compose.trigger.days')}</span>}
      </div>
      <Problem id={`${id}-problem`} text={problem} />
    </fieldset>
  );

  function setWay(fresh: Way): Promise<void> {
    const kept = at[days] ?? 0;
    const value =
      fresh === 'day'
        ? { day: kept }
        : { [fresh]: at['after'] ?? at['detected'] ?? others[0]?.id, days: kept };
    return edit((document) => withValue(document, path, value));
  }
}

/** A plain whole number as one; anything else as typed. */
export function asNumber(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
