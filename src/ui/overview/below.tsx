import '../../words/later.ts';
import { Limits } from '../limits.tsx';
import { OperatorTable } from '../operator-table.tsx';
import { OutcomeTable } from '../outcome-table.tsx';
import { Sources } from '../sources.tsx';
import type { ShownResult } from '../shown.ts';

/** Under the first screen: every number, who is hit, what it rests on, what is left out. */
export function Below({ shown }: { readonly shown: ShownResult }) {
  return (
    <>
      <OutcomeTable result={shown} />
      <OperatorTable result={shown} />
      <Sources drawn={shown.drawn} />
      <Limits />
    </>
  );
}
