/** `npm start [-- --port N]`: builds the page and serves it on a local port; prints the address. */
import { parseArgs } from 'node:util';
import { buildPage } from './build.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port: expected a whole number from 0 to 65535, got ${values.port}`);
  process.exit(1);
}
await buildPage();
const { address } = await serve({ port });
console.log(`Hashfall is at ${address}  (Ctrl+C stops it)`);
