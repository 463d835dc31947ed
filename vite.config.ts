import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * `vite build` makes the page (relative base: any static host will do); `vite build --mode cli` the command line with its
 * worker. Tests run in two processes at the most.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: mode === 'cli' ? false : 'public',
  worker: { format: 'es' },
  build: mode === 'cli' ? cli() : page(),
  ...(mode === 'cli' ? { ssr: { noExternal: true, target: 'node' } } : {}),
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The figures' paint is read as text; style sheets are empty in tests otherwise.
    css: { include: [/figures\/styles\//] },
  },
}));

/** Nothing inlined as a data address: the content security policy allows the page's own files only. */
const page = () => ({
  outDir: 'dist/page',
  emptyOutDir: true,
  assetsInlineLimit: 0,
  license: { fileName: 'licences.md' },
  rolldownOptions: {
    input: Object.fromEntries(
      ['index', 'digits', 'gallery']
        .filter((name) => existsSync(here(`./${name}.html`)))
        .map((name) => [name, here(`./${name}.html`)]),
    ),
  },
});

const cli = () => ({
  outDir: 'dist/cli',
  emptyOutDir: true,
  ssr: true,
  minify: false,
  target: 'node20',
  rolldownOptions: {
    input: { hashfall: here('./src/cli/main.ts'), worker: here('./src/cli/worker.ts') },
    output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', format: 'es' as const },
  },
});
