/** The scenarios that ship with the program, as text: what the gallery opens and the command line runs by name. */

const files = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const texts: ReadonlyMap<string, string> = new Map(
  Object.entries(files)
    .map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ''), text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Ids, sorted. */
export const shippedIds: readonly string[] = [...texts.keys()];

/** The file's text; undefined for an id that does not ship. */
export const shippedText = (id: string): string | undefined => texts.get(id);
