/**
 * `npm test`: types, lint, format, build, then every suite. The last line is the plain count over all of them, checks included.
 * `npm test -- --only unit` runs the vitest files whose path has the word, without the other checks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Path of a package's command: run by this very Node, on any system. */
function bin(name, command = name) {
  const file = require.resolve(`${name}/package.json`);
  const { bin: entry } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof entry === 'string' ? entry : entry[command]);
}

const node = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

const CHECKS = [
  [
    'types of the core (no browser, no Node)',
    () => node([bin('typescript', 'tsc'), '-p', 'tsconfig.core.json']),
  ],
  ['types', () => node([bin('typescript', 'tsc'), '-p', 'tsconfig.json'])],
  ['lint', () => node([bin('oxlint'), '--deny-warnings'])],
  ['format', () => node([bin('prettier'), '--check', '--log-level', 'warn', '.'])],
  ['build', () => node([join(root, 'scripts/build.mjs'), 'all'])],
];

function vitest(words) {
  const report = join(root, 'test-results/vitest.json');
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const passed = node([bin('vitest'), 'run', ...reporters, ...words]);
  // A run that dies before its report counts as one failure.
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that fails to load has no test that failed: it counts as one.
  const broken = testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.every((a) => a.status !== 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: passed ? failed : Math.max(1, failed) };
}

const only = process.argv.indexOf('--only');
const count = { passed: 0, failed: 0 };
if (only < 0)
  for (const [name, check] of CHECKS) {
    const passed = check();
    console.log(`${passed ? 'ok' : 'FAILED'}  ${name}`);
    count[passed ? 'passed' : 'failed']++;
  }
const suites = vitest(only < 0 ? [] : process.argv.slice(only + 1));
count.passed += suites.passed;
count.failed += suites.failed;
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
