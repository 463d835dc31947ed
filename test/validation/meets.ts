/** Within a relative tolerance or one unit of the last printed digit, whichever is wider; 1e-12 around a printed 0. */
export function meets(got: number, printed: string, within: number, noise = 0): boolean {
  if (printed === 'inf') return got === Infinity;
  const wanted = Number(printed);
  if (wanted === 0) return Math.abs(got) <= Math.max(1e-12, noise);
  const [digits, exponent = '0'] = printed.toLowerCase().split('e');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const unit = decimals === 0 ? 0 : 10 ** (Number(exponent) - decimals);
  return Math.abs(got - wanted) <= Math.max(within * Math.abs(wanted), unit, noise);
}
