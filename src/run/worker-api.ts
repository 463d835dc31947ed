import { runChunk } from './chunk.ts';
import { createContext, loadGround, type ChunkContext } from './context.ts';
import { planInfo } from './plan-info.ts';
import type { Problem } from '../units/problem.ts';
import type { WorkerApi } from './worker-handle.ts';

/** What a worker offers, in whatever thread. The last scenario stays compiled: chunks of one job find it warm. */
export function createWorkerApi(): WorkerApi {
  let text: string | undefined;
  let context: Promise<ChunkContext | Problem[]> | undefined;
  const contextOf = (scenario: string) => {
    if (scenario !== text || !context) {
      text = scenario;
      context = createContext(scenario);
    }
    return context;
  };
  return {
    warm: async () => void (await loadGround()),
    async prepare(scenario) {
      const found = await contextOf(scenario);
      if (Array.isArray(found)) return found;
      return planInfo(found, (await loadGround()).evidence);
    },
    async chunk({ job, scenario, ...stretch }) {
      const found = await contextOf(scenario);
      if (Array.isArray(found))
        throw new Error(`chunk: expected a good scenario, got ${found.length} problems`);
      return { job, chunk: runChunk(found, stretch) };
    },
  };
}
