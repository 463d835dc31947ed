import { say } from '../words/words.ts';
import { ArmMark } from './arm-mark.tsx';
import { outcomeGroups } from './outcomes-of-summary.ts';
import type { OutcomeGroup, OutcomeRow, ShownArm, ShownResult } from './shown.ts';

/** Every outcome of every arm: mean and error, three percentiles, and what they leave out. */
export function OutcomeTable({ result }: { readonly result: ShownResult }) {
  const many = result.arms.length > 1;
  const { told, unmoved } = outcomeGroups(result.summary);
  const splits = told.some(({ rows }) => rows.some(({ split }) => split !== ''));
  return (
    <section class="section" id="outcomes">
      <h2 class="title" id="outcomes-title">
        {say('page.outcomes.title')}
      </h2>
      <p class="hint">
        {say('page.outcomes.hint')} {splits && say('analysis.split.hint')}
      </p>
      <div class="scroll" role="region" aria-labelledby="outcomes-title" tabIndex={0}>
        <table class={many ? 'dense' : ''}>
          <thead>
            <tr>
              <th scope="col">{say('page.outcomes.outcome')}</th>
              {many && <th scope="col">{say('page.outcomes.arm')}</th>}
              {(['mean', 'low', 'middle', 'high'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`page.outcomes.${column}`)}
                </th>
              ))}
              {splits && (
                <th scope="col" class="number">
                  {say('analysis.split.column')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {told.map((group) => (
              <Group key={group.id} group={group} arms={result.arms} splits={splits} />
            ))}
          </tbody>
        </table>
      </div>
      {unmoved.length > 0 && (
        <p class="hint below">{say('page.outcomes.unmoved', { titles: unmoved.join('; ') })}</p>
      )}
    </section>
  );
}

interface GroupProps {
  readonly group: OutcomeGroup;
  readonly arms: readonly ShownArm[];
  /** With the column of splits. */
  readonly splits: boolean;
}

function Group({ group, arms, splits }: GroupProps) {
  return (
    <>
      {group.rows.map((row, i) => (
        <tr key={row.arm} class={i === 0 ? 'first-of-group' : ''}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={group.rows.length}>
              <span title={group.about}>{group.title}</span> <span class="quiet">{group.unit}</span>
              {arms.length === 1 && <Note text={row.note} />}
            </th>
          )}
          {arms.length > 1 && <ArmCell row={row} arm={arms[row.arm]} />}
          {[row.mean, row.low, row.middle, row.high, ...(splits ? [row.split] : [])].map((cell, column) => (
            <td key={column} class="number">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

function ArmCell({ row, arm }: { readonly row: OutcomeRow; readonly arm: ShownArm }) {
  return (
    <td>
      <span class="arm-name">
        <ArmMark index={row.arm} />
        {arm.letter} {arm.title}
      </span>
      <Note text={row.note} />
    </td>
  );
}

function Note({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <div class="quiet">{text}</div>;
}
