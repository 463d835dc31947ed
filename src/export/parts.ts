/** A result and a pack as a row of files. Whoever takes a part reads its pieces to the end before the next: later parts hold its hash. */
import type { FigureFile } from './figures.ts';
import type { Finished } from './finished.ts';
import { bibtex, citationCff, plainCitation } from './citation.ts';
import { readmeText } from './readme.ts';
import { receiptJson, type FileHash } from './receipt.ts';
import { resolvedParametersJson } from './resolved-parameters.ts';
import {
  filePieces,
  filesOf,
  isResultFile,
  RECEIPT_FILE,
  tablesAmong,
  type AnyResultFile,
} from './result-files.ts';
import { createSha256 } from '../scenario/sha256.ts';
import { snippets } from './snippets.ts';

export interface Part {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

export const README_FILE = 'README.txt';
export const SUMS_FILE = 'SHA256SUMS';
/** One sentence; not in the pack, whose README has it. */
const PLAIN_CITATION = 'citation.txt';
export const PACK_FILES: readonly AnyResultFile[] = filesOf(new Set(['csv', 'json']));

/** Some files of a result, then the receipt over them. */
export async function* resultParts(run: Finished, names: readonly AnyResultFile[]): AsyncGenerator<Part> {
  const hashes: FileHash[] = [];
  for (const name of names) {
    const pieces = await filePieces(name, run, tablesAmong(names));
    yield { name, pieces: hashed(name, pieces, hashes) };
  }
  yield { name: RECEIPT_FILE, pieces: [bytesOf(receiptJson(run, hashes))] };
}

/** An evidence pack: what explains the result, the result, and the sums over all of it. */
export async function* packParts(
  run: Finished,
  figures: readonly FigureFile[],
  names: readonly AnyResultFile[] = PACK_FILES,
): AsyncGenerator<Part> {
  const hashes: FileHash[] = [];
  const told = ({ name, pieces }: Part): Part => ({ name, pieces: hashed(name, pieces, hashes) });
  for (const [name, text] of texts(run, figures)) yield told({ name, pieces: [bytesOf(text)] });
  for await (const part of resultParts(run, names)) yield told(part);
  const sums = hashes.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  yield { name: SUMS_FILE, pieces: [bytesOf(sums)] };
}

/** Any file of a pack but its pictures and sums, or of a result: the bytes that the pack and the command line have. */
export async function takeAwayPieces(name: string, run: Finished): Promise<Iterable<Uint8Array>> {
  if (isResultFile(name)) return filePieces(name, run);
  if (name === PLAIN_CITATION) return [bytesOf(`${plainCitation(run)}\n`)];
  for (const [text, content] of texts(run, [])) if (text === name) return [bytesOf(content)];
  for await (const part of resultParts(run, PACK_FILES)) {
    if (part.name === name) return part.pieces;
    // The receipt holds the hashes of what comes before it.
    for (const _ of part.pieces);
  }
  throw new Error(`no file ${name}`);
}

function* texts(run: Finished, figures: readonly FigureFile[]): Generator<readonly [string, string]> {
  yield [README_FILE, readmeText(run)];
  yield ['scenario.json', `${JSON.stringify(JSON.parse(run.info.canonical), undefined, 2)}\n`];
  yield ['resolved-parameters.json', resolvedParametersJson(run)];
  yield ['CITATION.bib', bibtex(run)];
  yield ['CITATION.cff', citationCff(run)];
  for (const { file, text } of snippets(run)) yield [`snippets/${file}`, text];
  for (const { name, svg } of figures) yield [`figures/${name}`, svg];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Hands pieces on; once the last is taken, their hash stands in `hashes`. */
function* hashed(name: string, pieces: Iterable<Uint8Array>, hashes: FileHash[]): Generator<Uint8Array> {
  const hash = createSha256();
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  hashes.push({ name, bytes, sha256: hash.hex() });
}
