/** Writes public/schema/scenario-1.json from the field lists (`node scripts/schema.mjs`); a test holds the two equal. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
await server.ssrLoadModule('/src/words/later.ts');
const { scenarioSchema } = await server.ssrLoadModule('/src/scenario/schema.ts');
await mkdir('public/schema', { recursive: true });
await writeFile('public/schema/scenario-1.json', `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
await server.close();
