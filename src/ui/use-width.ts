import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const STEP = 8;

/** Beside the rail, the fan takes what the window leaves between all that stands above it and its caption, in root font sizes. */
const AROUND_THE_FAN = 34.75;
const WITH_RAIL = 981;

/** A container's width in pixels, rounded down to 8, its font size, and the height that keeps a figure on the first screen. */
export function useWidth() {
  const container = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ width: 0, fontSize: 13, room: 0 });
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth / STEP) * STEP;
      const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const room = innerWidth < WITH_RAIL ? Infinity : innerHeight - AROUND_THE_FAN * root;
      const place = { width, fontSize: root * 0.8125, room };
      setPlace((old) => (same(old, place) ? old : place));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { container, ...place };
}

interface Place {
  readonly width: number;
  readonly fontSize: number;
  readonly room: number;
}

function same(a: Place, b: Place): boolean {
  return a.width === b.width && a.fontSize === b.fontSize && a.room === b.room;
}
