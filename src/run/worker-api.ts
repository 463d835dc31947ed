import { runChunk } from './chunk.ts';
import { createContext, loadGround, type ChunkContext } from './context.ts';
import { planInfo } from './plan-info.ts';
import { replay } from './replay.ts';
import type { Problem } from '../units/problem.ts';
import { createTwins } from './twins.ts';
import type { WorkerApi } from './worker-handle.ts';

/** What a worker offers, in whatever thread. The last scenario stays compiled: chunks of one job find it warm. */
export function createWorkerApi(): WorkerApi {
  let text: string | undefined;
  const twins = createTwins();
  let context: Promise<ChunkContext | Problem[]> | undefined;
  const contextOf = (scenario: string) => {
    if (scenario !== text || !context) {
      text = scenario;
      context = createContext(scenario);
    }
    return context;
  };
  const goodContext = async (scenario: string, call: string): Promise<ChunkContext> => {
    const found = await contextOf(scenario);
    if (Array.isArray(found))
      throw new Error(`${call}: expected a good scenario, got ${found.length} problems`);
    return found;
  };
  return {
    warm: async () => void (await loadGround()),
    async prepare(scenario) {
      const found = await contextOf(scenario);
      if (Array.isArray(found)) return found;
      return planInfo(found, found.evidence);
    },
    async chunk({ job, scenario, ...stretch }) {
      return { job, chunk: runChunk(await goodContext(scenario, 'chunk'), stretch, twins) };
    },
    async replay({ scenario, seed, replicate }) {
      return replay(await goodContext(scenario, 'replay'), seed, replicate);
    },
  };
}
