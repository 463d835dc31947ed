/** Progress on stderr: one line that rewrites itself in a terminal, a line now and then in a file. */
import type { Progress } from '../run/runner.ts';
import { say } from '../words/words.ts';

export interface ProgressLine {
  tell(progress: Progress): void;
  end(): void;
}

const TERMINAL_MS = 100;
const FILE_MS = 5_000;

export function createProgressLine(stream: NodeJS.WriteStream, now: () => number): ProgressLine {
  const inPlace = stream.isTTY === true;
  const pause = inPlace ? TERMINAL_MS : FILE_MS;
  let last = -Infinity;
  return {
    tell(progress) {
      if (now() - last < pause) return;
      last = now();
      const text = lineOf(progress);
      stream.write(inPlace ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (inPlace) stream.write('\r\u001b[K');
    },
  };
}

function lineOf({ done, total, secondsLeft }: Progress): string {
  return secondsLeft === undefined
    ? say('cli.progress', { done, total })
    : say('cli.progress.left', { done, total, seconds: Math.ceil(secondsLeft) });
}
