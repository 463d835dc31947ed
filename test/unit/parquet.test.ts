/** Parquet files, read back: every cell is the CSV's, to the last digit; types, units and meanings are told. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datapackageJson } from '../../src/export/datapackage.ts';
import { finished, type Finished } from '../../src/export/finished.ts';
import { parquetFile, parquetPieces } from '../../src/export/parquet.ts';
import { resultFile } from '../../src/export/result-files.ts';
import { PARQUET_FILES, type ParquetFile, type TableFile } from '../../src/export/table-files.ts';
import { createInline } from '../../src/run/inline.ts';
import { documentWith, shippedText } from '../helpers/scenarios.ts';

async function runOf(scenario: string, replicates: number): Promise<Finished> {
  const runner = createInline();
  return finished(await runner.run({ scenario, seed: 'parquet', replicates }), 'data');
}

/** Two arms, and outcomes that the horizon can hide. */
const whole = runOf(shippedText('us-bricking-full-reach'), 70);
const single = runOf(JSON.stringify(documentWith({ days: 3 })), 1);

const bufferOf = (name: ParquetFile, run: Finished): ArrayBuffer =>
  parquetFile(name, run).buffer as ArrayBuffer;

const csvOf = (name: ParquetFile, run: Finished): string[][] =>
  parse<string[]>([...resultFile(name.replace('.parquet', '.csv') as TableFile, run)].join('').trimEnd())
    .data;

describe.each(PARQUET_FILES)('%s', (name) => {
  it.each([
    ['two arms', whole],
    ['one replicate of three days', single],
  ])('has every cell of the CSV (%s)', async (_, made) => {
    const run = await made;
    const [head, ...rows] = csvOf(name, run);
    const read = await parquetReadObjects({ file: bufferOf(name, run) });
    expect(read.length).toBe(rows.length);
    read.forEach((row, i) => {
      expect(Object.keys(row)).toEqual(head);
      expect(head!.map((column) => String(row[column] ?? ''))).toEqual(rows[i]);
    });
  });
  it('has whole numbers as INT32, others as DOUBLE, texts as UTF-8', async () => {
    const { schema } = parquetMetadata(bufferOf(name, await whole));
    for (const { name: column, type, converted_type } of schema.slice(1)) {
      const kind = [type, converted_type].filter(Boolean).join(' ');
      if (/^(replicate|day)$|\.censored$/.test(column)) expect(kind).toBe('INT32');
      else if (/^(arm|track|statistic|unit|operator|measure|kind|place|by|name|cause|event)$/.test(column))
        expect(kind).toBe('BYTE_ARRAY UTF8');
      else expect(kind).toBe('DOUBLE');
    }
  });
  it('says what the dictionary says of its columns, and what the receipt says of the run', async () => {
    const run = await whole;
    const { key_value_metadata = [] } = parquetMetadata(bufferOf(name, run));
    const told = Object.fromEntries(key_value_metadata.map(({ key, value }) => [key, value]));
    const { resources } = JSON.parse(datapackageJson(run, [name])) as {
      resources: { schema: { fields: unknown } }[];
    };
    expect(JSON.parse(told['hashfall.columns']!)).toEqual(resources[0]!.schema.fields);
    expect(told).toMatchObject({
      'hashfall.seed': 'parquet',
      'hashfall.replicates': '70',
      'hashfall.data': 'data',
    });
    expect(JSON.parse(told['hashfall.scenario']!)).toMatchObject({ id: 'us-bricking-full-reach' });
  });
  it('is the same bytes whatever was written before it', async () => {
    const run = await whole;
    const once = parquetFile(name, run);
    for (const other of PARQUET_FILES) parquetFile(other, await single);
    expect(parquetFile(name, run)).toEqual(once);
  });
});

describe('a long table', () => {
  it('comes in row groups, none of them held while the next is made', async () => {
    const run = await single;
    const long = { ...run, job: { ...run.job, replicates: 150_000 } };
    const pieces = [...parquetPieces('parameters.parquet', long)];
    expect(pieces.length).toBe(4);
    const file = await new Blob(pieces as BlobPart[]).arrayBuffer();
    const { row_groups, num_rows } = parquetMetadata(file);
    expect(num_rows).toBe(150_000n);
    expect(row_groups.map((group) => Number(group.num_rows))).toEqual([65_536, 65_536, 18_928]);
    const last = await parquetReadObjects({ file, rowStart: 149_999 });
    expect(last.map(({ replicate }) => replicate)).toEqual([149_999]);
  });
});
