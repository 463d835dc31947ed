/** Whom it concerns: names on the axes of the fleet. Names on one axis are alternatives, all axes must hold. */
import { useState } from 'preact/hooks';
import type { TargetAxis } from '../../evidence/field.ts';
import { say } from '../../words/words.ts';
import { type Path, valueAt, withValue } from '../document-path.ts';
import { edit, scenarioDocument } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { problemText } from './quantity.tsx';
import { after, catalogue, type FieldProps, idOfPath } from './shared.ts';

export function TargetEditor({ field, path }: FieldProps<'target'>) {
  const id = idOfPath(path);
  const target = (valueAt(scenarioDocument.value, path) ?? {}) as Readonly<
    Partial<Record<TargetAxis, unknown>>
  >;
  const given = field.axes.filter((axis) => target[axis] !== undefined);
  const rest = field.axes.filter((axis) => target[axis] === undefined);
  const add = (axis: TargetAxis): void => {
    const first = catalogue.peek()?.names[axis][0]?.value;
    if (first === undefined) return;
    void edit((document) => withValue(document, [...path, axis], [first]));
    after(say('compose.target.added', { axis: axisTitle(axis) }), `${id}-${axis}`);
  };
  return (
    <fieldset class="field target">
      <legend>{field.title}</legend>
      {given.length === 0 && <p class="hint">{say('compose.target.all')}</p>}
      {given.map((axis) => (
        <Axis key={axis} axis={axis} path={[...path, axis]} id={`${id}-${axis}`} legendId={id} />
      ))}
      {rest.length > 0 && (
        <span class="select narrow">
          <select
            id={id}
            aria-label={say('compose.target.add')}
            value=""
            onChange={(event) => {
              add(event.currentTarget.value as TargetAxis);
              event.currentTarget.value = '';
            }}
          >
            <option value="">{say('compose.target.add')}</option>
            {rest.map((axis) => (
              <option key={axis} value={axis}>
                {axisTitle(axis)}
              </option>
            ))}
          </select>
        </span>
      )}
      <Problem id={`${id}-problem`} text={problemText(path, field.title, say('compose.target.all'))} />
    </fieldset>
  );
}

const axisTitle = (axis: TargetAxis): string => say(`compose.axis.${axis}`);

interface AxisProps {
  readonly axis: TargetAxis;
  readonly path: Path;
  readonly id: string;
  readonly legendId: string;
}

function Axis({ axis, path, id, legendId }: AxisProps) {
  const chosen = namesAt(path);
  const remove = (): void => {
    void edit((document) => withValue(document, path, undefined));
    after(say('compose.target.removed', { axis: axisTitle(axis) }), legendId);
  };
  return (
    <div class="axis" role="group" aria-labelledby={`${id}-title`}>
      <span class="axis-title" id={`${id}-title`}>
        {axisTitle(axis)}
      </span>
      <Names axis={axis} chosen={chosen} path={path} id={id} most={Infinity} onEmpty={remove} />
      <button type="button" class="text-button" onClick={remove}>
        {say('compose.target.remove', { axis: axisTitle(axis) })}
      </button>
    </div>
  );
}

function namesAt(path: Path): readonly string[] {
  const value = valueAt(scenarioDocument.value, path);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

interface NamesProps {
  readonly axis: TargetAxis;
  readonly chosen: readonly string[];
  readonly path: Path;
  readonly id: string;
  readonly most: number;
  /** What unticking the last name does, where it is more than going back to the default. */
  readonly onEmpty?: () => void;
}

const SHOWN = 6;

/** Checkboxes of the largest names and of the chosen; the rest on asking. */
function Names({ axis, chosen, path, id, most, onEmpty }: NamesProps) {
  const [all, setAll] = useState(false);
  const known = catalogue.value?.names[axis] ?? [];
  const strange = chosen.filter((value) => !known.some((name) => name.value === value));
  const shown = [
    ...known.filter(({ value }, i) => all || i < SHOWN || chosen.includes(value)),
    ...strange.map((value) => ({ value, title: say('compose.unknown', { name: value }) })),
  ];
  const toggle = (value: string): void => {
    const others = chosen.filter((name) => name !== value);
    const fresh = others.length < chosen.length ? others : most === 1 ? [value] : [...chosen, value];
    if (fresh.length > most) return;
    if (fresh.length === 0 && onEmpty) onEmpty();
    else void edit((document) => withValue(document, path, fresh.length === 0 ? undefined : fresh));
  };
  return (
    <div class="names">
      {shown.map(({ value, title }, i) => (
        <label key={value} class="chip">
          <input
            id={i === 0 ? id : undefined}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {title}
        </label>
      ))}
      {known.length > SHOWN && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('compose.names.fewer') : say('compose.names.all', { count: known.length })}
        </button>
      )}
    </div>
  );
}

/** A field that is names on one axis. */
export function NamesEditor({ field, path }: FieldProps<'set'>) {
  const id = idOfPath(path);
  const written = valueAt(scenarioDocument.value, path);
  const chosen = written === undefined ? field.default : namesAt(path);
  return (
    <fieldset class="field target">
      <legend>{field.title}</legend>
      <Names axis={field.axis} chosen={chosen} path={path} id={id} most={field.most} />
      <Problem id={`${id}-problem`} text={problemText(path, field.title, field.default.join(', '))} />
    </fieldset>
  );
}
