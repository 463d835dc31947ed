/**
 * Sine, cosine and arc tangent from + - * / and sqrt alone, so that every engine gives the same bits. Within 1e-13
 * absolute for angles up to 1e5.
 */

/** pi / 2 in three parts; the first two have spare low bits, so that a whole number times them is exact. */
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_MIDDLE = 6.077100506303966e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;
const HALF_PI = 1.5707963267948966;

/** sin x. */
export const sin = (x: number): number => quarter(x, 0);

/** cos x. */
export const cos = (x: number): number => quarter(x, 1);

function quarter(x: number, shift: number): number {
  const turns = Math.floor(x / HALF_PI + 0.5);
  const r = x - turns * HALF_PI_HIGH - turns * HALF_PI_MIDDLE - turns * HALF_PI_LOW;
  const place = (((turns + shift) % 4) + 4) % 4;
  const size = place % 2 === 0 ? sinSeries(r) : cosSeries(r);
  return place < 2 ? size : -size;
}

/** Taylor's series for |r| <= pi/4. */
function sinSeries(r: number): number {
  const w = r * r;
  let sum = 1;
  for (let k = 18; k >= 2; k -= 2) sum = 1 - (w / (k * (k + 1))) * sum;
  return r * sum;
}

function cosSeries(r: number): number {
  const w = r * r;
  let sum = 1;
  for (let k = 19; k >= 1; k -= 2) sum = 1 - (w / (k * (k + 1))) * sum;
  return sum;
}

/** The angle of the point (x, y), -pi to pi; 0 at the origin. */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  const [ay, ax] = [Math.abs(y), Math.abs(x)];
  const acute = ay > ax ? HALF_PI - atanSmall(ax / ay) : atanSmall(ay / ax);
  const upper = x < 0 ? Math.PI - acute : acute;
  return y < 0 ? -upper : upper;
}

/** arcsin x for |x| <= 1. */
export const asin = (x: number): number => atan2(x, Math.sqrt((1 - x) * (1 + x)));

/** For 0 <= x <= 1: the angle halved twice, then the series. */
function atanSmall(x: number): number {
  const once = x / (1 + Math.sqrt(1 + x * x));
  const twice = once / (1 + Math.sqrt(1 + once * once));
  const w = twice * twice;
  let sum = 0;
  for (let k = 27; k >= 1; k -= 2) sum = 1 / k - w * sum;
  return 4 * twice * sum;
}
