/** A threat as a card: a sentence, when and whom, the reach as a product, and every field that counts. */
import { say } from '../../words/words.ts';
import { scenarioLimits, type ThreatDocument } from '../../scenario/types.ts';
import type { FieldSheet, KindSheet } from '../desk/catalogue.ts';
import { edit, problemAt, scenarioDocument, sheet } from '../draft.ts';
import { Problem } from '../problem.tsx';
import { threatSentence, type WrittenThreat } from '../question-text.ts';
import { copyThreat, moveThreat, removeThreat, renameThreat } from './edits.ts';
import { countingFields, FieldRow } from './field-row.tsx';
import { productQuantiles, rangeText } from '../quantity-text.ts';
import { after, idOfPath, threatSheet } from './shared.ts';
import { Strip } from '../strip.tsx';

/** Drawn as the product they are, where a kind has all three and all three count. */
const REACH = ['exists', 'reachable', 'accepted'];

export const cardId = (index: number): string => `threat-${index}`;

interface CardProps {
  readonly index: number;
  readonly threat: ThreatDocument;
  readonly onChain: () => void;
}

export function ThreatCard({ index, threat, onChain }: CardProps) {
  const kind = threatSheet(threat.kind);
  return (
    <li class="threat-card">
      <div class="card-head">
        <h3 class="title" id={cardId(index)} tabIndex={-1}>
          {index + 1} {kind?.title ?? threat.kind}
        </h3>
        <CardButtons index={index} threat={threat} onChain={onChain} />
      </div>
      <p class="sentence">
        {threatSentence(threat as unknown as WrittenThreat)} <span class="tag">{say('page.what-if')}</span>
      </p>
      {kind?.about && <p class="hint">{kind.about}</p>}
      {kind ? (
        <Fields index={index} threat={threat} kind={kind} />
      ) : (
        <p class="hint">{say('compose.unknown', { name: threat.kind })}</p>
      )}
    </li>
  );
}

function Fields({
  index,
  threat,
  kind,
}: {
  readonly index: number;
  readonly threat: ThreatDocument;
  readonly kind: KindSheet;
}) {
  const path = (field: FieldSheet) => ['threats', index, field.id] as const;
  const counting = countingFields(kind.fields, threat);
  const wrong = kind.fields.filter((field) => !counting.includes(field) && problemAt(path(field)));
  const shown = [...counting, ...wrong];
  const first = shown.filter(({ kind: form }) => form === 'trigger' || form === 'target');
  const reach = REACH.map((id) => counting.find((field) => field.id === id)).filter(
    (field) => field !== undefined,
  );
  const product = reach.length === REACH.length ? reach : [];
  const rest = shown.filter((field) => !first.includes(field) && !product.includes(field));
  return (
    <>
      <div class="when-whom">
        {first.map((field) => (
          <FieldRow key={field.id} field={field} path={path(field)} />
        ))}
        <IdField index={index} threat={threat} />
      </div>
      {product.length > 0 && <Reach index={index} fields={product} />}
      <details class="more" open={wrong.length > 0 || rest.some((field) => problemAt(path(field)))}>
        <summary>{moreText(rest, threat)}</summary>
        <div class="columns">
          {rest.map((field) => (
            <FieldRow key={field.id} field={field} path={path(field)} />
          ))}
        </div>
      </details>
    </>
  );
}

function moreText(fields: readonly FieldSheet[], written: ThreatDocument): string {
  const own = fields.filter(({ id }) => written[id] !== undefined).length;
  return own === 0
    ? say('compose.more', { count: fields.length })
    : say('compose.more.own', { count: fields.length, own });
}

function Reach({ index, fields }: { readonly index: number; readonly fields: readonly FieldSheet[] }) {
  const quantiles = fields.map((field) => {
    const own = sheet.value.quantities[`threats[${index}].${field.id}`];
    return own ?? (field.kind === 'quantity' ? field.quantiles : []);
  });
  const reach = productQuantiles(quantiles);
  const [low, high] = [reach[2], reach[47]];
  return (
    <div class="reach">
      {fields.map((field, i) => (
        <div key={field.id} class="factor">
          {i > 0 && (
            <span class="times" aria-hidden="true">
              ×
            </span>
          )}
          <FieldRow field={field} path={['threats', index, field.id]} />
        </div>
      ))}
      <div class="factor result">
        <span class="times" aria-hidden="true">
          =
        </span>
        <div class="field">
          <b>{say('compose.reach')}</b>
          <p class="big">
            {rangeText({ low: round(low), high: round(high), mode: undefined }, 'share', '%')}
          </p>
          <Strip
            label={say('compose.reach')}
            ends={{ low, high, mode: undefined }}
            quantiles={reach}
            unit="share"
            writing="%"
            min={0}
            max={1}
          />
          <p class="hint">{say('compose.reach.about')}</p>
        </div>
      </div>
    </div>
  );
}

const round = (share: number): number => Number(share.toPrecision(2));

/** Committed when the field is left: every wait for the threat is renamed with it. */
function IdField({ index, threat }: { readonly index: number; readonly threat: ThreatDocument }) {
  const path = ['threats', index, 'id'] as const;
  const id = idOfPath(path);
  const problem = problemAt(path);
  const text = problem && say('compose.problem.id', { expected: problem.expected, got: problem.got });
  return (
    <div class="field">
      <label for={id}>{say('compose.threat.id')}</label>
      <input
        id={id}
        value={threat.id}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          const fresh = event.currentTarget.value;
          void edit((document) => renameThreat(document, index, fresh));
        }}
      />
      <Problem id={`${id}-problem`} text={text} />
    </div>
  );
}

function CardButtons({ index, threat, onChain }: CardProps) {
  const { threats } = scenarioDocument.value;
  const full = threats.length >= scenarioLimits.threats;
  const name = threat.id;
  const move = (by: -1 | 1): void => {
    void edit((document) => moveThreat(document, index, by));
    const place = index + by;
    const still = by < 0 ? place > 0 : place < threats.length - 1;
    after(
      say('compose.threat.moved', { name, place: place + 1 }),
      `${still ? (by < 0 ? 'up' : 'down') : by < 0 ? 'down' : 'up'}-${place}`,
    );
  };
  const copy = (): void => {
    void edit((document) => copyThreat(document, index));
    after(say('compose.threat.copied', { name }), cardId(index + 1));
  };
  const remove = (): void => {
    void edit((document) => removeThreat(document, index));
    after(
      say('compose.threat.removed', { name }),
      threats.length > 1 ? cardId(Math.min(index, threats.length - 2)) : 'add-threat',
    );
  };
  return (
    <div class="card-buttons" role="group" aria-label={say('compose.threat.actions', { name })}>
      <button
        type="button"
        class="text-button"
        id={`up-${index}`}
        disabled={index === 0}
        onClick={() => move(-1)}
      >
        {say('compose.up')}
      </button>
      <button
        type="button"
        class="text-button"
        id={`down-${index}`}
        disabled={index === threats.length - 1}
        onClick={() => move(1)}
      >
        {say('compose.down')}
      </button>
      <button type="button" class="text-button" disabled={full} onClick={onChain}>
        {say('compose.chain')}
      </button>
      <button type="button" class="text-button" disabled={full} onClick={copy}>
        {say('compose.copy')}
      </button>
      <button type="button" class="text-button" onClick={remove}>
        {say('compose.remove')}
      </button>
    </div>
  );
}
