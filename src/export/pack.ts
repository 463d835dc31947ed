/** The evidence pack: a zip that holds a result with all that explains and reproduces it. The same bytes on every host. */
import { Zip, ZipDeflate } from 'fflate';
import { joinBytes } from '../scenario/join-bytes.ts';
import type { FigureFile } from './figures.ts';
import type { Finished } from './finished.ts';
import { packParts } from './parts.ts';

/** A zip keeps the hours of the clock on the wall, so these are the same in every time zone. */
const noon = (): Date => new Date(1980, 0, 1, 12);
const LEVEL = 6;

/** The whole pack; tables are written and deflated piece by piece, only what is deflated is held. */
export async function packFile(run: Finished, figures: readonly FigureFile[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const part of packParts(run, figures)) {
    const file = new ZipDeflate(part.name, { level: LEVEL });
    file.mtime = noon();
    zip.add(file);
    for (const piece of part.pieces) file.push(piece);
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return joinBytes(pieces);
}
