import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const STEP = 8;

/** A container's width in pixels, rounded down to 8, and its root font size, as long as it stands on the page. */
export function useWidth() {
  const container = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ width: 0, fontSize: 13 });
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth / STEP) * STEP;
      const fontSize = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8125;
      setPlace((old) => (old.width === width && old.fontSize === fontSize ? old : { width, fontSize }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { container, ...place };
}
