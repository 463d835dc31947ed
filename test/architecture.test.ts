/** The house, held by a test: who may import whom, no circles, what the core must not call, registries complete. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ORDER = [
  ['words'],
  ['units'],
  ['random'],
  ['formula'],
  ['science'],
  ['kernel'],
  ['evidence'],
  ['fleet'],
  ['threats', 'levers', 'outcomes'],
  ['scenario'],
  ['summary'],
  ['run'],
  ['analysis'],
  ['figures'],
  ['export'],
  ['ui', 'cli'],
];
const rank = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));
const CORE_END = rank('run');

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path, ending);
    return ending.test(name) ? [path] : [];
  });
}

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** `import ... from 'x'`, `export ... from 'x'`, `import 'x'` and `import('x')`. */
const IMPORT = /^(?:import|export)\b[^;'"`]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

const files: SourceFile[] = filesBelow(src, /\.tsx?$/)
  .map((path) => relative(src, path).replaceAll('\\', '/'))
  .filter((path) => path.includes('/'))
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    return {
      path,
      room: path.split('/')[0]!,
      text,
      imports: [...text.matchAll(IMPORT)].map((m) => (m[1] ?? m[2] ?? m[3])!),
    };
  });

/** Path below src of a relative import. */
const resolved = (file: SourceFile, specifier: string): string =>
  join(dirname(file.path), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

function breaches(): string[] {
  return files.flatMap((file) =>
    file.imports.filter(isRelative).flatMap((specifier) => {
      const target = resolved(file, specifier);
      const room = target.split('/')[0]!;
      // Outside src: shipped scenarios and package.json, data that any host may read.
      if (target.startsWith('..'))
        return /^\.\.\/(scenarios|package\.json)/.test(target) ? [] : [`${file.path} -> ${target}`];
      return room === file.room || rank(room) < rank(file.room) ? [] : [`${file.path} -> ${target}`];
    }),
  );
}

function circle(): string[] | undefined {
  const edges = new Map(
    files.map((file) => [file.path, file.imports.filter(isRelative).map((s) => resolved(file, s))] as const),
  );
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): string[] | undefined => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of edges.get(path) ?? []) {
      const found = visit(next, [...above, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const file of files) {
    const found = visit(file.path, []);
    if (found) return found;
  }
  return undefined;
}

/** Where each package may be imported. */
const ALLOWED: readonly (readonly [RegExp, (path: string) => boolean])[] = [
  [/^mathjs/, (path) => path.startsWith('formula/')],
  [/^comlink/, (path) => path.startsWith('run/protocol')],
  [/^d3/, (path) => /^(summary|figures|ui)\//.test(path)],
  [/^(preact|@preact)/, (path) => path.startsWith('ui/')],
  [/^seedrandom/, (path) => path.startsWith('random/')],
  [/^(topojson-client|us-atlas|world-atlas)/, (path) => path.startsWith('figures/')],
  [/^fflate/, (path) => /^(scenario|export)\//.test(path)],
  [/^hyparquet/, (path) => path.startsWith('export/')],
  [/^papaparse/, (path) => /^(evidence|fleet|export)\//.test(path)],
  [/^node:/, (path) => path.startsWith('cli/') || path.endsWith('.node.ts')],
  [/^(vite|@fontsource)/, (path) => path.startsWith('ui/')],
];

describe('imports', () => {
  it('every file stands in a room of the order', () => {
    expect(files.filter((file) => rank(file.room) < 0).map((file) => file.path)).toEqual([]);
  });
  it('a file imports only from its own room and from rooms to its left', () => {
    expect(breaches()).toEqual([]);
  });
  it('there are no import circles', () => {
    expect(circle()).toBeUndefined();
  });
  it('each package is imported where it belongs', () => {
    const strays = files.flatMap((file) =>
      file.imports
        .filter((specifier) => !isRelative(specifier))
        .filter((specifier) => !ALLOWED.some(([name, where]) => name.test(specifier) && where(file.path)))
        .map((specifier) => `${file.path} -> ${specifier}`),
    );
    expect(strays).toEqual([]);
  });
});

const BANNED =
  /Math\.(random|exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|Date\.now|new Date|performance\.now|\*\*(?!\/|\*)|\beval\(|new Function/;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

describe('the core', () => {
  it('calls no clock, no engine-dependent mathematics and no unaddressed randomness', () => {
    const found = files
      .filter((file) => rank(file.room) < CORE_END)
      .flatMap((file) => {
        const hit = BANNED.exec(withoutComments(file.text));
        return hit ? [`${file.path}: ${hit[0]}`] : [];
      });
    expect(found).toEqual([]);
  });
});

describe('registries', () => {
  it.each(['threats', 'levers', 'outcomes'])('%s: every entry is listed in its index', (room) => {
    const index = readFileSync(join(src, room, 'index.ts'), 'utf8');
    const entries = files
      .filter((file) => file.room === room && /^\w[\w-]*\/[\w-]+\.ts$/.test(file.path))
      .filter((file) => /^export const \w+(: \w+(<.*>)?)? = (\{|\w+\()[\s\S]*\bexample\b/m.test(file.text));
    expect(entries.length).toBeGreaterThan(0);
    const missing = entries.filter((file) => !index.includes(`./${file.path.split('/')[1]!}`));
    expect(missing.map((file) => file.path)).toEqual([]);
  });
});

describe('size and manners', () => {
  it('files have at most 250 lines', () => {
    const long = files.filter((file) => file.text.split('\n').length > 251);
    expect(long.map((file) => file.path)).toEqual([]);
  });
  it('no path of a machine stands in the code', () => {
    const leaks = files.filter((file) => /(^|[^a-zA-Z0-9])\/(work|tmp|root|home)\/[a-zA-Z]/.test(file.text));
    expect(leaks.map((file) => file.path)).toEqual([]);
  });
});
