import { create, parseDependencies } from 'mathjs/number';
import type { ParsedNode } from './tree.ts';

const { parse: parseAny } = create(parseDependencies);

/** mathjs' parser of one expression, in its build for plain numbers. Throws SyntaxError. */
export const parse = (text: string): ParsedNode => parseAny(text) as unknown as ParsedNode;
