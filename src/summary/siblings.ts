import type { ChunkResult } from './types.ts';

/** Outcomes of siblings, one column an arm and outcome in replicate order: few, so each chunk's are put behind the last's. */
export function createSiblings(columns: number, width: number) {
  const values = Array.from({ length: columns }, () => [] as number[]);
  return {
    add({ siblings }: ChunkResult): void {
      if (!siblings) return;
      const count = siblings.length / columns;
      for (let column = 0; column < columns; column++) {
        const [arm, outcome] = [Math.floor(column / width), column % width];
        for (let i = 0; i < count; i++) values[column].push(siblings[(arm * count + i) * width + outcome]);
      }
    },
    outcome: (arm: number, outcome: number) => Float64Array.from(values[arm * width + outcome]),
  };
}
