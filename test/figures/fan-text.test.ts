import { describe, expect, it } from 'vitest';
import { fanExample } from '../../src/figures/fan-example.ts';
import { fanTable } from '../../src/figures/fan-table.ts';
import { fanText } from '../../src/figures/fan-text.ts';

describe('what the fan says', () => {
  it('opens with its finding', () => {
    expect(fanText(fanExample(1)).title).toBe(
      'US hash rate falls 20 % in the middle future, lowest on day 30'.replace(' %', '\u00a0%'),
    );
  });

  it('compares arms by letter', () => {
    expect(fanText(fanExample(2)).title).toContain('A\u00a0−20\u00a0%, B\u00a0−10\u00a0%');
  });

  it('says it of a quiet year too', () => {
    const quiet = fanExample(1);
    const flat = { ...quiet.arms[0], middle: new Float64Array(365).fill(386) };
    expect(fanText({ ...quiet, events: [], arms: [flat] }).title).toBe(
      'US hash rate hardly moves in the middle future',
    );
  });

  it('reads aloud where 80 of 100 futures lie on the worst day', () => {
    expect(fanText(fanExample(1)).narration).toContain('80 of 100 futures lie between 270 and 344');
  });

  it('has a table with the days around each event and a cell a band', () => {
    const table = fanTable(fanExample(1));
    expect(table.rows.map(([day]) => day)).toEqual(
      expect.arrayContaining(['0', '29', '30', '31', '37', '364']),
    );
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(table.rows.find(([day]) => day === '30')).toEqual([
      '30',
      '309',
      '290 to 328',
      '270 to 344',
      '243 to 359',
    ]);
  });
});
