/** A number's control: the text is the truth; the strip's handles write it. */
import type { Grade } from '../../evidence/grade.ts';
import { wholeNumber, withUnit } from '../../words/numbers.ts';
import { say, sayOf } from '../../words/words.ts';
import type { ParameterSheet } from '../desk/catalogue.ts';
import type { Quantiles } from '../desk/sheet.ts';
import { type Path, pathText, valueAt } from '../document-path.ts';
import { problemAt, runningAt, scenarioDocument, sheet, typeAt } from '../draft.ts';
import { GradeMark } from '../grade-mark.tsx';
import { Problem } from '../problem.tsx';
import { defaultText, endsOf, writingUnit, writtenText } from '../quantity-text.ts';
import { after, idOfPath } from './shared.ts';
import { Strip } from '../strip.tsx';

export interface QuantityProps {
  readonly path: Path;
  readonly label: string;
  readonly about?: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly standard: string;
  readonly quantiles: Quantiles;
  readonly row: ParameterSheet | undefined;
}

export function Quantity(props: QuantityProps) {
  const { path, label, about, unit, standard } = props;
  const id = idOfPath(path);
  const written = valueAt(scenarioDocument.value, path);
  const text = written === undefined ? defaultText(standard, unit) : writtenText(written);
  const problem = problemText(path, label, standard, unit);
  const quantiles = sheet.value.quantities[pathText(path)] ?? (written === undefined ? props.quantiles : []);
  const ends = endsOf(text, unit, quantiles) ?? endsOf(defaultText(standard, unit), unit, props.quantiles);
  const type = (fresh: string): void => void typeAt(path, fresh);
  return (
    <div class="quantity field">
      <label for={id}>{label}</label>
      {about && <p class="hint">{about}</p>}
      <div class="quantity-row">
        <input
          id={id}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? `${id}-range` : `${id}-problem ${id}-range`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        {written !== undefined && <Reset id={id} path={path} label={label} />}
      </div>
      {ends && (
        <Strip
          label={label}
          ends={ends}
          quantiles={quantiles}
          unit={unit}
          writing={writingUnit(text, unit)}
          min={props.min}
          max={props.max}
          onText={type}
        />
      )}
      <Problem id={`${id}-problem`} text={problem} />
      <div class="quantity-foot">
        <span id={`${id}-range`}>{allowed(props)}</span>
        <Source row={props.row} own={written !== undefined} label={label} />
      </div>
    </div>
  );
}

/** What is wrong, that the text is kept, and what runs meanwhile. */
export function problemText(path: Path, label: string, standard: string, unit = ''): string | undefined {
  const problem = problemAt(path);
  if (!problem) return undefined;
  const runs = runningAt(path);
  const used = runs === undefined ? defaultText(standard, unit) : writtenText(runs);
  return say('compose.problem', { label, expected: problem.expected, got: problem.got, used });
}

function Reset({ id, path, label }: { readonly id: string; readonly path: Path; readonly label: string }) {
  const name = say('compose.reset', { label });
  return (
    <button
      type="button"
      class="button icon"
      aria-label={name}
      title={name}
      onClick={() => {
        void typeAt(path, undefined);
        after(say('compose.reset.done', { label }), id, 'find-assumption');
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 2v4h4M3.4 6a5.3 5.3 0 1 1-.6 3.4" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}

/** "share, 0 to 100 %": the unit and what is allowed in it. */
function allowed({ unit, min, max }: QuantityProps): string {
  const [times, label] = unit === 'share' ? [100, '%'] : [1, unit];
  const digits = (value: number): string =>
    Number.isInteger(value * times)
      ? wholeNumber(value * times)
      : String(Number((value * times).toPrecision(4)));
  const said = (value: number): string => withUnit(digits(value), label);
  if (!Number.isFinite(min) && !Number.isFinite(max)) return label;
  if (!Number.isFinite(max)) return say('compose.allowed.from', { low: said(min) });
  return say('compose.allowed', { low: digits(min), high: said(max) });
}

interface SourceProps {
  readonly row: ParameterSheet | undefined;
  readonly own: boolean;
  readonly label: string;
}

function Source({ row, own, label }: SourceProps) {
  if (!row) return <span>{say('compose.source.none')}</span>;
  return (
    <details class="source-card">
      <summary>
        <GradeText grade={own ? 'judged' : row.grade} />
        <span class="hidden-text">{say('compose.source.of', { label })}</span>
      </summary>
      <div class="source-body">
        {own && (
          <p>{say('compose.source.own', { text: row.text, grade: sayOf(`page.grade.${row.grade}`) })}</p>
        )}
        <p>
          <b>{row.title}</b>: {row.text}
        </p>
        <p>
          {row.source || say('compose.source.judged')}
          {row.asOf && ` (${row.asOf})`}
        </p>
        {row.note && <p class="hint">{row.note}</p>}
        {row.url && (
          <p>
            <a href={row.url} rel="noopener noreferrer" target="_blank">
              {say('compose.source.link', { host: hostOf(row.url) })}
            </a>
          </p>
        )}
        <p class="hint">{row.id}</p>
      </div>
    </details>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

export function GradeText({ grade }: { readonly grade: Grade }) {
  return (
    <span class="grade">
      <GradeMark grade={grade} />
      {sayOf(`page.grade.${grade}`)}
    </span>
  );
}
