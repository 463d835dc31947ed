/** The generated parts of MODEL.md and VALIDATION.md are what the code says today (`node scripts/documents.mjs` writes them). */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { fillParts } from '../../src/cli/explain/fill-parts.ts';
import { markdownTable } from '../../src/cli/explain/markdown-table.ts';
import { modelParts } from '../../src/cli/explain/model-parts.ts';
import { loadEvidence } from '../../src/evidence/load.ts';
import { validationParts } from '../validation/document-parts.ts';

const path = (name: string): string => new URL(`../../${name}`, import.meta.url).pathname;
const text = (name: string): string => readFileSync(path(name), 'utf8');
const formatted = async (name: string, document: string): Promise<string> =>
  format(document, { ...(await resolveConfig(path(name))), filepath: path(name) });

describe('documents', () => {
  it('MODEL.md says what the registries say', async () => {
    const parts = await modelParts(await loadEvidence());
    expect(await formatted('MODEL.md', fillParts(text('MODEL.md'), parts))).toBe(text('MODEL.md'));
  });

  it('VALIDATION.md says what harness, tests and back-tests say', async () => {
    const filled = fillParts(text('VALIDATION.md'), validationParts());
    expect(await formatted('VALIDATION.md', filled)).toBe(text('VALIDATION.md'));
  });
});

/** Tables stand as they are made: aligned ones would be mostly blanks. */
const IGNORED = '<!-- prettier-ignore-start -->\n\n';
const HEEDED = '\n\n<!-- prettier-ignore-end -->\n';

describe('filling', () => {
  const document = 'a\n<!-- generated: x -->\nold\n<!-- end -->\nb <!-- generated: y --><!-- end -->';

  it('replaces what stands between the marks and nothing else', () => {
    expect(fillParts(document, { x: 'new\n', y: '$&' })).toBe(
      `a\n<!-- generated: x -->\n${IGNORED}new${HEEDED}<!-- end -->\nb <!-- generated: y -->\n${IGNORED}$&${HEEDED}<!-- end -->`,
    );
  });

  it('throws on a part without a place and a place without a part', () => {
    expect(() => fillParts(document, { x: '' })).toThrow('generated: y');
    expect(() => fillParts(document, { x: '', y: '', z: '' })).toThrow('z');
  });

  it('escapes bars in cells', () => {
    expect(markdownTable('a|b', [['x|y', 1]])).toBe('| a | b |\n| --- | --- |\n| x\\|y | 1 |\n');
  });
});
