/** Writes public/schema/scenario-1.json and nation-1.json from the code (`node scripts/schema.mjs`); a test holds them equal. */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
await server.ssrLoadModule('/src/words/later.ts');
const { scenarioSchema } = await server.ssrLoadModule('/src/scenario/schema.ts');
const { nationSchema } = await server.ssrLoadModule('/src/scenario/nation-schema.ts');
await mkdir('public/schema', { recursive: true });
await writeFile('public/schema/scenario-1.json', `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
await writeFile('public/schema/nation-1.json', `${JSON.stringify(nationSchema(), null, 2)}\n`);
await server.close();
