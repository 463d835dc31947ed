/** The events that ship with the program, as text. */
const files = import.meta.glob<string>('../../evidence/events/*.json', {
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
export const eventIds: readonly string[] = [...texts.keys()];

/** The file's text; undefined for an id that does not ship. */
export const eventText = (id: string): string | undefined => texts.get(id);
