/** The text with its first letter as a sentence begins. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name inside a sentence: its first letter small, unless it is an abbreviation. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() && second !== second.toUpperCase()
    ? first.toLowerCase() + name.slice(1)
    : name;
}
