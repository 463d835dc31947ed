/** The ledger of a run: adds up in the mean, and falls whole on vendors, channels, operators and grids. */
import { describe, expect, it } from 'vitest';
import { ledgerCsv, ledgerRows } from '../../../src/export/ledger-csv.ts';
import { finished, summaryOf } from '../../../src/export/finished.ts';
import { outcomes } from '../../../src/outcomes/index.ts';
import { runOf } from '../../helpers/runs.ts';

const runs = ['us-bricking-full-reach', 'us-supply-cutoff', 'four-arms', 'quiet-year'].map(
  async (id) => [id, finished(await runOf(id, 40), 'data')] as const,
);

describe('the ledger of a run', async () => {
  for (const [id, run] of await Promise.all(runs)) {
    const summary = summaryOf(run, { tracks: [] });
    const lost = outcomes.findIndex((outcome) => outcome.id === 'lost-ehs-days');
    for (const [a, arm] of summary.arms.entries()) {
      const rows = ledgerRows(arm);
      const sum = (by: string): number =>
        rows.filter((row) => row.by === by && row.cause !== 'total').reduce((all, { mean }) => all + mean, 0);
      const values = run.accumulator.outcome(a, lost);
      const mean = values.reduce((all, one) => all + one, 0) / values.length;
      const near = (value: number) =>
        expect(Math.abs(value - mean)).toBeLessThan(1e-9 * Math.max(1, Math.abs(mean)));

      it(`of ${id}, ${arm.id}, adds up to what is lost, by event and by whose it is`, () => {
        near(rows.find(({ by }) => by === 'total')!.mean);
        for (const by of ['event', 'vendor', 'channel', 'operator', 'grid']) near(sum(by));
      });
      it(`of ${id}, ${arm.id}, has shares that add up to 1, or none where nothing is lost`, () => {
        const shares = rows.filter(({ by, cause }) => by === 'operator' && cause !== 'total');
        if (mean === 0) expect(rows.every(({ share }) => share === null)).toBe(true);
        else expect(shares.reduce((all, { share }) => all + share!, 0)).toBeCloseTo(1, 9);
      });
    }
    it(`of ${id} is written with a head and a line each`, () => {
      const text = [...ledgerCsv(summary)].join('');
      expect(text.split('\n')[0]).toBe('arm,by,name,cause,event,mean,standard_error,share,unit');
      expect(text.trimEnd().split('\n')).toHaveLength(
        1 + summary.arms.reduce((all, arm) => all + ledgerRows(arm).length, 0),
      );
    });
  }
});
