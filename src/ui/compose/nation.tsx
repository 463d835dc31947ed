/** The nation under study: what is known of it, and which of its numbers are weakest; or one by its file. */
import { NATION_FORMAT, type NationDocument } from '../../evidence/nations/own-nation.ts';
import { nationCode } from '../../scenario/nation-name.ts';
import { scenarioDefaults, type ScenarioDocument } from '../../scenario/types.ts';
import { say } from '../../words/words.ts';
import type { NationSheet } from '../desk/nation-sheets.ts';
import { edit, scenarioDocument } from '../draft.ts';
import { GradeMark } from '../grade-mark.tsx';
import { Problem } from '../problem.tsx';
import { problemText } from './quantity.tsx';
import { after, catalogue } from './shared.ts';

export function NationField() {
  const { nation } = scenarioDocument.value;
  const code = nationCode(scenarioDocument.value);
  const own = typeof nation === 'object' ? nation : undefined;
  const known = catalogue.value?.nations ?? [];
  return (
    <div class="field">
      <label for="f-nation">{say('compose.frame.nation')}</label>
      <span class="select">
        <select
          id="f-nation"
          value={code}
          aria-describedby="f-nation-known"
          onChange={(event) => void takeNation(event.currentTarget.value)}
        >
          {known.map((one) => (
            <option key={one.code} value={one.code}>
              {one.title}
            </option>
          ))}
          {(own !== undefined || !known.some((one) => one.code === code)) && (
            <option value={code}>{own?.name ?? code}</option>
          )}
        </select>
      </span>
      <Problem
        id="f-nation-problem"
        text={problemText(['nation'], say('compose.frame.nation'), scenarioDefaults.nation)}
      />
    </div>
  );
}

/** What is known of the nation, over the whole width. */
export function NationKnown() {
  const { nation } = scenarioDocument.value;
  const code = nationCode(scenarioDocument.value);
  const sheet = catalogue.value?.nations.find((one) => one.code === code);
  const known = typeof nation === 'object' ? nation.known : sheet?.known;
  return (
    <>
      <p class="hint" id="f-nation-known">
        {known}
      </p>
      {sheet && typeof nation !== 'object' && <Weakest sheet={sheet} />}
    </>
  );
}

function Weakest({ sheet }: { readonly sheet: NationSheet }) {
  return (
    <details class="weakest">
      <summary>{say('nation.weakest.title')}</summary>
      <ol>
        {sheet.weakest.map(({ id, title, grade, why }) => (
          <li key={id}>
            <GradeMark grade={grade} /> <b>{title}</b> {why}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Studies another nation; threats aimed at the one before are aimed at it. */
export async function takeNation(nation: string | NationDocument): Promise<void> {
  const before = nationCode(scenarioDocument.peek());
  const now = nationCode({ nation });
  await edit((document) => ({
    ...document,
    nation,
    threats: document.threats.map((threat) => aimed(threat, before, now)),
  }));
  after(
    say('nation.taken', { name: typeof nation === 'object' ? nation.name : titleOf(nation) }),
    'f-nation',
  );
}

const titleOf = (code: string): string =>
  catalogue.peek()?.nations.find((one) => one.code === code)?.title ?? code;

type Threat = ScenarioDocument['threats'][number];

function aimed(threat: Threat, before: string, now: string): Threat {
  const target = threat['target'] as { readonly nation?: unknown } | undefined;
  const { nation } = target ?? {};
  const names = typeof nation === 'string' ? [nation] : nation;
  const isAimed = Array.isArray(names) && names.length === 1 && names[0] === before;
  return isAimed ? { ...threat, target: { ...target, nation: [now] } } : threat;
}

/** True for the text of a nation's file. */
export function isNationFile(value: unknown): value is NationDocument {
  return (
    typeof value === 'object' && value !== null && (value as { format?: unknown }).format === NATION_FORMAT
  );
}
