/** A static server for the built page with the headers it should be hosted with. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/plain; charset=utf-8',
};

export const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const PAGE = fileURLToPath(new URL('../dist/page', import.meta.url));

/**
 * Serves `folder` (the built page) on the loopback interface, on `port` or the next free one; port 0 takes any. `routes` answers
 * further paths (tests). Resolves to { address, close }.
 */
export function serve({ port = 0, folder = PAGE, routes = {}, headers = HEADERS } = {}) {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return refuse(response, 400, 'bad request', headers);
    if (Object.hasOwn(routes, path)) return routes[path](request, response);
    const file = fileFor(folder, path);
    if (!file) return refuse(response, 404, 'not found', headers);
    response.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
    });
    return createReadStream(file).pipe(response);
  });
  return listen(server, port);
}

/** Path of a request, undefined where it can't be read as one. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function refuse(response, status, words, headers) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' });
  return response.end(words);
}

function fileFor(folder, path) {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port > 0) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
      }),
    );
  });
}
