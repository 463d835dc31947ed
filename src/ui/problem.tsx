/** A problem beside its field: a cross and words, tied to the field by its id. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="problem" id={id}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="2.2" fill="none" />
      </svg>
      <span>{text}</span>
    </p>
  );
}
