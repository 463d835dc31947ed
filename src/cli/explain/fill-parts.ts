/**
 * Replaces what stands between `<!-- generated: name -->` and `<!-- end -->` by the part of that name. Throws where the document
 * asks for a part that is not there, or has no place for one that is: both are mistakes of whoever edits it.
 */
export function fillParts(document: string, parts: Readonly<Record<string, string>>): string {
  const placed = new Set<string>();
  const filled = document.replace(PLACE, (_, name: string) => {
    const part = parts[name];
    if (part === undefined)
      throw new Error(`<!-- generated: ${name} -->: expected a part of the code, got none`);
    placed.add(name);
    return `<!-- generated: ${name} -->\n<!-- prettier-ignore-start -->\n\n${part.trim()}\n\n<!-- prettier-ignore-end -->\n<!-- end -->`;
  });
  const homeless = Object.keys(parts).filter((name) => !placed.has(name));
  if (homeless.length > 0)
    throw new Error(`expected a place for each part, got none for ${homeless.join(', ')}`);
  return filled;
}

const PLACE = /<!-- generated: (\S+) -->[\s\S]*?<!-- end -->/gu;
