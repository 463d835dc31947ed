/** Where two files part, found while both come piece by piece. */

export interface Difference {
  /** From 0. */
  readonly byte: number;
  /** From 1; the column in bytes. */
  readonly line: number;
  readonly column: number;
  /** What stands in that cell of a table or value of a JSON text; undefined at the end of the file. */
  readonly expected: string | undefined;
  readonly got: string | undefined;
  /** Commas before it in its line. */
  readonly cell: number;
}

/** Text on each side of a difference that is looked at. */
const AROUND = 60;
const NEW_LINE = 10;
const COMMA = 44;

/** Undefined where they are the same. Reads `expected` to its end in any case, `got` no further than needed. */
export function firstDifference(
  expected: Iterable<Uint8Array>,
  got: Iterable<Uint8Array>,
): Difference | undefined {
  const ours = createCursor(expected);
  const theirs = createCursor(got);
  const place = { byte: 0, line: 1, lineStart: 0, cell: 0 };
  for (;;) {
    const length = Math.min(ours.fill(), theirs.fill());
    if (length === 0) break;
    const same = commonLength(ours, theirs, length, place);
    ours.take(same);
    theirs.take(same);
    if (same < length) break;
  }
  const apart = ours.fill() > 0 || theirs.fill() > 0;
  const found = apart ? differenceAt(ours, theirs, place) : undefined;
  while (ours.fill() > 0) ours.take(ours.fill());
  return found;
}

interface Place {
  byte: number;
  line: number;
  lineStart: number;
  cell: number;
}

/** How many of the next bytes are the same; moves the place on. */
function commonLength(ours: Cursor, theirs: Cursor, length: number, place: Place): number {
  const a = ours.piece();
  const b = theirs.piece();
  const fromA = ours.at();
  const fromB = theirs.at();
  for (let i = 0; i < length; i++) {
    const byte = a[fromA + i]!;
    if (byte !== b[fromB + i]) return i;
    place.byte++;
    if (byte === COMMA) place.cell++;
    else if (byte === NEW_LINE) {
      place.line++;
      place.cell = 0;
      place.lineStart = place.byte;
    }
  }
  return length;
}

function differenceAt(ours: Cursor, theirs: Cursor, { byte, line, lineStart, cell }: Place): Difference {
  const begun = tokenEnd(ours.before());
  const token = (cursor: Cursor): string | undefined => {
    const next = cursor.next();
    // Where the value ends at once, the sign that ends it is what differs.
    return next === '' ? undefined : begun + (/^[^,\n{}[\]]*/.exec(next)?.[0] ?? '') || next[0];
  };
  return { byte, line, column: byte - lineStart + 1, cell, expected: token(ours), got: token(theirs) };
}

/** What of the value at hand came before the difference. */
const tokenEnd = (before: string): string => /[^,\n{}[\]]*$/.exec(before)?.[0] ?? '';

type Cursor = ReturnType<typeof createCursor>;

function createCursor(pieces: Iterable<Uint8Array>) {
  const iterator = pieces[Symbol.iterator]();
  let piece: Uint8Array = new Uint8Array();
  let at = 0;
  let tail = '';
  const text = (from: number, to: number): string => new TextDecoder().decode(piece.subarray(from, to));
  return {
    piece: () => piece,
    at: () => at,
    /** Bytes at hand, more than 0 unless the file is at its end. */
    fill(): number {
      while (at === piece.length) {
        const next = iterator.next();
        if (next.done) return 0;
        tail = (tail + text(Math.max(0, at - AROUND), at)).slice(-AROUND);
        piece = next.value;
        at = 0;
      }
      return piece.length - at;
    },
    take(count: number): void {
      at += count;
    },
    /** Up to AROUND characters before, and from here on. */
    before: (): string => (tail + text(Math.max(0, at - AROUND), at)).slice(-AROUND),
    /** What follows; `before` is of no use from then on. */
    next(): string {
      let found = text(at, at + AROUND);
      // A piece may end in the middle of a value.
      for (let next; found.length < AROUND && !(next = iterator.next()).done;) {
        piece = next.value;
        at = 0;
        found += text(0, AROUND - found.length);
      }
      return found;
    },
  };
}
