/** Writes the generated parts of MODEL.md and VALIDATION.md from the code (`node scripts/documents.mjs`); a test holds them equal. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
await server.ssrLoadModule('/src/words/later.ts');
const { fillParts } = await server.ssrLoadModule('/src/cli/explain/fill-parts.ts');
const { modelParts } = await server.ssrLoadModule('/src/cli/explain/model-parts.ts');
const { loadEvidence } = await server.ssrLoadModule('/src/evidence/load.ts');
const { validationParts } = await server.ssrLoadModule('/test/validation/document-parts.ts');
await write('MODEL.md', await modelParts(await loadEvidence()));
await write('VALIDATION.md', validationParts());
await server.close();

async function write(path, parts) {
  const filled = fillParts(await readFile(path, 'utf8'), parts);
  await writeFile(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
}
