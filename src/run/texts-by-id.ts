/** Id of a file that ships with the program: its name without folder and ending. */
export const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Texts of such files by id, sorted. */
export function textsById(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files)
      .map(([path, text]) => [idOf(path), text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
