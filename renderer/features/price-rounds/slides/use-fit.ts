import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Below this part of its size type is too small to read at the far end of a hall. */
const smallest = 0.6;
const step = 0.05;

/**
 * Sets a slide's type a little smaller where its content would not fit: long names and long sentences must not be cut
 * off. Measured anew whenever the slide is drawn, as figures may come late, or its frame changes.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slide = place.current;
    if (slide === null) return;
    const shrink = () => {
      let size = 1;
      slide.style.setProperty('--fit', '1');
      while (isCut(slide) && size - step >= smallest) {
        size -= step;
        slide.style.setProperty('--fit', String(size));
      }
    };
    shrink();
    const watch = new ResizeObserver(shrink);
    watch.observe(slide);
    return () => watch.disconnect();
  });
  return place;
}

/** Whether a part of the slide is longer than its place, or reaches into the next part or below the slide. */
function isCut(slide: HTMLElement): boolean {
  const frame = slide.getBoundingClientRect();
  // Letters with tails reach a little below their line.
  const slack = frame.height / 50;
  const parts = [...slide.children];
  const names = slide.querySelectorAll('[data-name]');
  if ([...names].some((name) => name.scrollHeight > name.clientHeight + 1)) return true;
  return parts.some((part, at) => {
    const end = parts[at + 1]?.getBoundingClientRect().top ?? frame.bottom;
    return part.scrollHeight - part.clientHeight > slack || part.getBoundingClientRect().bottom > end + 1;
  });
}
