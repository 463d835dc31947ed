/** A file as it lies in a pack or a folder, whole or piece by piece. */
export interface PackEntry {
  /** As it is said to be; what the pieces add up to is never more. */
  readonly bytes: number;
  /** Throws `Broken` where the bytes are not what they are said to be. */
  pieces(): Iterable<Uint8Array>;
}

/** By name, with slashes. */
export type PackEntries = ReadonlyMap<string, PackEntry>;

/** The bytes of a file do not fit its size or its check sum. */
export class Broken extends Error {}
