/** Two pages for those who decide: what was asked, what came out, what was compared, what it rests on. Seen by printers only. */
import '../../words/later.ts';
import '../styles/brief.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chosen, Picture, Reading } from '../../figures/panel.ts';
import { PANELS } from '../../figures/panels.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { ArmMark } from '../arm-mark.tsx';
import { limits } from '../limits.tsx';
import { outcomeGroups } from '../outcomes-of-summary.ts';
import { questionText, type WrittenThreat } from '../question-text.ts';
import type { ShownResult } from '../shown.ts';
import { TableRows } from '../table-rows.tsx';
import { brief, type BriefFacts } from './print-brief.ts';

export function Brief() {
  const facts = brief.value;
  return facts ? <Pages facts={facts} /> : null;
}

/** Pixels of the paper's text width, 180 mm, and of half of it less the gap. */
const FULL = 676;
const HALF = 312;
const FAN_HEIGHT = 220;
const SMALL_HEIGHT = 150;

function Pages({ facts: { shown, reading, rerun, citation } }: { readonly facts: BriefFacts }) {
  return (
    <div class="brief">
      <section class="sheet">
        <h1>{questionText(shown.document.threats as unknown as readonly WrittenThreat[])}</h1>
        <p>
          <span class="tag">{say('page.what-if')}</span> {say('page.no-review')}
        </p>
        <div class="brief-heads">
          {shown.heads.map((head) => (
            <div key={head.title}>
              <h2>{head.title}</h2>
              <p class="big">{head.big}</p>
              <p>
                <b>{head.lead}</b> {head.rest}
              </p>
            </div>
          ))}
        </div>
        <Drawn id="timeline" reading={reading} width={FULL} height={FAN_HEIGHT} />
        <div class="brief-pair">
          <Drawn id="distribution" reading={reading} width={HALF} />
          <div>
            <Drawn id="evidence" reading={reading} width={HALF} />
            <Drawn id="recovery" reading={reading} width={HALF} height={SMALL_HEIGHT} />
          </div>
        </div>
        <Foot shown={shown} />
      </section>
      <section class="sheet">
        <h2>{say('brief.numbers')}</h2>
        <Numbers shown={shown} />
        {reading.facts && shown.arms.length > 1 && <Arms shown={shown} reading={reading} />}
        <h2>{say('page.limits.title')}</h2>
        <ul class="brief-limits">
          {limits()
            .slice(0, 5)
            .map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
        </ul>
        <Rests reading={reading} />
        <h2>{say('brief.again')}</h2>
        {rerun && <pre>{runLine(rerun)}</pre>}
        {citation && <p class="brief-cite">{citation.trim()}</p>}
        <Foot shown={shown} />
      </section>
    </div>
  );
}

function Foot({ shown }: { readonly shown: ShownResult }) {
  return (
    <p class="brief-foot">
      {say('brief.foot', {
        title: shown.summary.scenario.title,
        futures: wholeNumber(shown.replicates),
        seed: shown.seed,
        engine: shown.engine,
        data: shown.data,
      })}
    </p>
  );
}

interface DrawnProps {
  readonly id: string;
  readonly reading: Reading;
  readonly width: number;
  readonly height?: number;
  readonly chosen?: Chosen;
}

/** A panel's picture with its finding and the first lines of its caption; nothing where it has nothing to show. */
function Drawn({ id, reading, width, height, chosen = {} }: DrawnProps) {
  const picture = PANELS.find((panel) => panel.id === id)?.picture(reading, chosen);
  return picture ? <Printed picture={picture} width={width} height={height} /> : null;
}

function Printed({
  picture,
  width,
  height,
}: {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const context = { document, width, fontSize: 11, ...(height === undefined ? {} : { height }) };
    place.current?.replaceChildren(picture.draw(context) as unknown as SVGElement);
  }, [picture, width, height]);
  return (
    <figure>
      <h3>{picture.text.title}</h3>
      <p class="about">{picture.text.about}</p>
      <div ref={place} />
    </figure>
  );
}

const TOLD = ['trough-national-pct', 'lost-ehs-days', 'days-to-regain-90', 'slowest-interval', 'income-lost'];

/** The outcomes a decision turns on: the first arm's, as on the page. */
function Numbers({ shown }: { readonly shown: ShownResult }) {
  const { told } = outcomeGroups(shown.summary);
  const rows = told
    .filter(({ id }) => TOLD.includes(id))
    .flatMap(({ title, unit, rows: arms }) =>
      arms.map(({ arm, mean, low, middle, high }) => [
        shown.arms.length > 1 ? `${shown.arms[arm].letter} ${title}, ${unit}` : `${title}, ${unit}`,
        mean,
        low,
        middle,
        high,
      ]),
    );
  const columns = (['outcome', 'mean', 'low', 'middle', 'high'] as const).map((column) =>
    say(`page.outcomes.${column}`),
  );
  return (
    <table class="brief-table">
      <TableRows columns={columns} rows={rows.slice(0, MOST_ROWS)} />
    </table>
  );
}

/** What fits on the second page beside everything else. */
const MOST_ROWS = 8;

/** Arms with what they avoid and cost, and each against the first, future by future. */
function Arms({ shown, reading }: { readonly shown: ShownResult; readonly reading: Reading }) {
  const difference = PANELS.find(({ id }) => id === 'difference');
  const regret = PANELS.find(({ id }) => id === 'regret')?.picture(reading, {});
  return (
    <>
      <h2>{say('brief.arms')}</h2>
      <ul class="brief-arms">
        {shown.arms.slice(0, 4).map((arm, i) => (
          <li key={arm.id}>
            <ArmMark index={i} /> <b>{arm.letter}</b> {arm.title}
            {arm.about && <>: {arm.about}. </>}
            {i > 0 && difference?.picture(reading, { arm: String(i), against: '0' })?.text.title}
          </li>
        ))}
      </ul>
      {regret && (
        <>
          <h3>{regret.text.title}</h3>
          <table class="brief-table">
            <TableRows columns={regret.table.columns} rows={regret.table.rows} />
          </table>
        </>
      )}
    </>
  );
}

const MOST_SOURCES = 5;

/** The inputs the answer rests on most, each with its grade and source: numbered notes. */
function Rests({ reading }: { readonly reading: Reading }) {
  const influences = reading.facts?.influence['trough-national-pct'] ?? [];
  const shown = influences.filter(({ share }) => share > 0).slice(0, MOST_SOURCES);
  if (shown.length === 0) return null;
  return (
    <>
      <h2>{say('brief.rests')}</h2>
      <ol class="brief-sources">
        {shown.map(({ column, meaning, grade, source, share }) => (
          <li key={column}>
            {say('brief.source', {
              meaning,
              share: Math.round(share * 100),
              grade: say(`page.grade.${grade ?? 'judged'}`),
            })}
            {source ? ` ${source}` : ''}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Of the script that reruns and compares, the line that runs; a scenario that does not ship is named as its file in the pack. */
const runLine = (script: string): string =>
  (script.split('\n').find((line) => line.includes('hashfall run')) ?? '').replace(
    /\b\d+\.[\w-]{60,}/,
    'scenario.json',
  );
