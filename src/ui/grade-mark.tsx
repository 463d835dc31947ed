/** A square that fills as evidence grows: solid, lined, one diagonal, a dotted outline. No hue; the word stands beside it. */
export function GradeMark({ grade }: { readonly grade: string }) {
  return (
    <svg class="grade-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <rect class={grade === 'judged' ? 'dotted' : ''} x="0.75" y="0.75" width="10.5" height="10.5" />
      {grade === 'measured' && <rect class="full" x="0.75" y="0.75" width="10.5" height="10.5" />}
      {grade === 'reported' && <path d="M1 3.6h10M1 6h10M1 8.4h10" />}
      {grade === 'derived' && <path d="M1 11l10-10" />}
    </svg>
  );
}
