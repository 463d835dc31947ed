/** `--nation CODE | FILE`: another nation under study, one that is known here or one by its file. */
import { readFile } from 'node:fs/promises';
import type { Json } from '../evidence/field.ts';
import { parseJson } from '../scenario/read/json-text.ts';
import { NATION_CODES } from '../scenario/read/read-nation.ts';
import { isObject, oneOf } from '../scenario/read/reading.ts';
import { problem, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';

/** The scenario about that nation; as it is where none was named. What is wrong with a file shows when the scenario is read. */
export async function withNation(
  scenario: string,
  word: string | undefined,
): Promise<Result<string, Problem[]>> {
  if (word === undefined) return ok(scenario);
  const nation = NATION_CODES.includes(word) ? ok<Json>(word) : await nationFile(word);
  if (!nation.ok) return nation;
  const json = parseJson(scenario);
  if (!json.ok || !isObject(json.value)) return ok(scenario);
  return ok(JSON.stringify({ ...json.value, nation: nation.value }));
}

async function nationFile(path: string): Promise<Result<Json, Problem[]>> {
  try {
    const json = parseJson(await readFile(path, 'utf8'));
    if (!json.ok) return json;
    return isObject(json.value) ? json : failed([problem(path, say('scenario.expect.object'), json.value)]);
  } catch (error) {
    const { code = '?' } = error as NodeJS.ErrnoException;
    const got = code === 'ENOENT' ? say('cli.got.no-file') : say('cli.got.code', { code });
    const names = oneOf(NATION_CODES, path.toUpperCase());
    return failed([problemWith('--nation', say('nation.expect.file', { names }), got)]);
  }
}
