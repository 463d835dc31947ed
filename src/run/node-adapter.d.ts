/** comlink ships the types of this file under another ending. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Endpoint } from 'comlink';
  interface Port {
    postMessage(message: unknown, transfer?: readonly never[]): void;
    on(type: string, listener: (data: unknown) => void): unknown;
    off(type: string, listener: (data: unknown) => void): unknown;
  }
  export default function nodeEndpoint(port: Port): Endpoint;
}
