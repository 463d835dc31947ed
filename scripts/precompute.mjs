/**
 * `npm run precompute`: the command line's summary.json of every shipped scenario, at its own seed and replicates, as
 * public/precomputed/<id>.json (the default whole, the others without further tracks), and what a first look needs of it as
 * <id>.first.json; public/precomputed/backtests.json holds the back-tests. The page shows these before its first live run; tests
 * recompute the default byte for byte, and hold each first look to its whole.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from './build.mjs';
import { firstLookText } from './first-look.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = join(root, 'public/precomputed');

/** The page opens on this one: whole. The others keep the track that the first look shows and the bands of hash rate, to keep the download small. */
const DEFAULT = 'us-bricking';

function lighter(summary) {
  const one = ({ intact_share, national_hashrate }) => ({
    intact_share,
    national_hashrate: { ...national_hashrate, samples: [] },
  });
  return {
    ...summary,
    twin: { tracks: one(summary.twin.tracks) },
    arms: summary.arms.map((arm) => ({ ...arm, tracks: one(arm.tracks) })),
  };
}

const wanted = process.argv.slice(2);
const ids = readdirSync(join(root, 'scenarios'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .filter((id) => wanted.length === 0 || wanted.includes(id));

await buildCli();
mkdirSync(shelf, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'hashfall-'));
for (const id of ids) {
  const out = join(scratch, id);
  const args = [join(root, 'dist/cli/hashfall.mjs'), 'run', id, '--format', 'json', '--out', out, '--quiet'];
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) process.exit(run.status ?? 2);
  const summary = readFileSync(join(out, 'summary.json'), 'utf8');
  writeFileSync(
    join(shelf, `${id}.json`),
    id === DEFAULT ? summary : `${JSON.stringify(lighter(JSON.parse(summary)))}\n`,
  );
  writeFileSync(join(shelf, `${id}.first.json`), firstLookText(JSON.parse(summary)));
  console.log(id);
}

/** Back-tests are shown to three digits; six keep the file small. */
const short = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
const unix = (key, value) => (key === 'unix' || key === 'height' ? value : short(key, value));

if (wanted.length === 0 || wanted.includes('backtests')) {
  const out = join(scratch, 'backtests.json');
  const args = [join(root, 'dist/cli/hashfall.mjs'), 'backtest', '--json', '--out', out];
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) process.exit(run.status ?? 2);
  const text = JSON.stringify(JSON.parse(readFileSync(out, 'utf8')), unix);
  writeFileSync(join(shelf, 'backtests.json'), `${text}\n`);
  console.log('backtests');
}
rmSync(scratch, { recursive: true });
