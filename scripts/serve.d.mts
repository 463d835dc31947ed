import type { IncomingMessage, ServerResponse } from 'node:http';

export const HEADERS: Readonly<Record<string, string>>;

export interface ServeOptions {
  readonly port?: number;
  readonly folder?: string;
  readonly routes?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function serve(options?: ServeOptions): Promise<{ address: string; close: () => Promise<void> }>;
