import { describe, problemMessage, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';
import { readZip } from './read-zip.ts';
import {
  verifyPack,
  type FileVerdict,
  type Verdict,
  type VerifyContext,
  type Versions,
} from './verify-pack.ts';

/** A verdict as people read it: the title first, then a line each of what matters. */
export interface VerdictWords {
  readonly same: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Verifies a file that somebody dropped; what is no pack gets a verdict too. */
export async function verifiedInWords(file: Uint8Array, context: VerifyContext): Promise<VerdictWords> {
  const entries = readZip(file);
  const verdict = entries.ok ? await verifyPack(entries.value, context) : entries;
  if (verdict.ok) return verdictWords(verdict.value);
  return { same: false, title: say('verify.no-pack'), lines: verdict.error.map(nameless) };
}

/** The file has its name beside the verdict. */
const nameless = (one: Problem): string =>
  problemMessage(one.path === say('verify.path') ? { ...one, path: '' } : one);

export function verdictWords(verdict: Verdict): VerdictWords {
  const { same, files, seed, replicates, aside } = verdict;
  const wrong = files.filter(({ kind }) => kind !== 'same');
  const title = same
    ? say('verify.same')
    : say('verify.differs', { count: wrong.length, files: files.length });
  const lines = same
    ? [say('verify.same.files', { files: files.length, seed, replicates })]
    : [...versionLines(verdict), ...wrong.map(fileLine)];
  const beside = aside.length === 0 ? [] : [say('verify.aside', { files: aside.join(', ') })];
  return { same, title, lines: [...lines, ...beside] };
}

function versionLines({ engine, data }: Verdict): string[] {
  const moved = ({ there, here }: Versions): boolean => there !== here;
  if (!moved(engine) && !moved(data)) return [say('verify.versions-same')];
  return [
    ...(moved(engine) ? [say('verify.engine', { ...engine })] : []),
    ...(moved(data) ? [say('verify.data', { ...data })] : []),
  ];
}

function fileLine(verdict: FileVerdict): string {
  const { name: file, kind } = verdict;
  if (kind !== 'differs') return kind === 'same' ? file : say(`verify.file.${kind}`, { file });
  const { at, column, binary } = verdict;
  if (binary) return say('verify.file.byte', { file, byte: at.byte + 1 });
  const place = { file, line: at.line, column: at.column, expected: told(at.expected), got: told(at.got) };
  return column === undefined
    ? say('verify.file.line', place)
    : say('verify.file.cell', { ...place, name: column });
}

const told = (text: string | undefined): string =>
  text === undefined ? say('verify.got.end') : describe(text.trim() || text);
