/** Cuts a text that comes in pieces into blocks of whole lines; a line break inside quotes ends no line. */
export interface LineBlocks {
  /** Whole lines that the piece completes, without the last break; empty where it completes none. */
  push(piece: string): string;
  /** What is left. */
  rest(): string;
}

const QUOTE = 34;
const BREAK = 10;

export function createLineBlocks(): LineBlocks {
  let held = '';
  let quoted = false;
  return {
    push(piece) {
      // Where the last whole line ends within the piece; -1 where none does.
      let end = -1;
      for (let i = 0; i < piece.length; i++) {
        const code = piece.charCodeAt(i);
        if (code === QUOTE) quoted = !quoted;
        else if (code === BREAK && !quoted) end = i;
      }
      if (end < 0) {
        held += piece;
        return '';
      }
      const block = held + piece.slice(0, end);
      held = piece.slice(end + 1);
      return block.replace(/\r$/u, '');
    },
    rest() {
      const rest = held.replace(/\r?\n?$/u, '');
      held = '';
      return rest;
    },
  };
}
