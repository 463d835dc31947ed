/** The buffers of all typed arrays in a value, each once: handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (one: unknown): void => {
    if (ArrayBuffer.isView(one)) found.add(one.buffer as ArrayBuffer);
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return [...found];
}
