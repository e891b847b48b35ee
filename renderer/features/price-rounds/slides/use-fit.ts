import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Type of full size, as parts of the slide's width and height: a slide looks the same on any wall. */
const ofWidth = 0.026;
const ofHeight = 0.047;

/** Below this part of its size type is too small to read at the far end of a hall. */
const smallest = 0.6;
const step = 0.05;

/**
 * Sets a slide's type, a little smaller where its content would not fit: long names and long sentences must not be cut
 * off. Measured anew whenever the slide is drawn, as figures may come late, or its frame changes. The size is set in
 * pixels: Chromium leaves sizes in em behind when a size in container units changes by a custom property.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slide = place.current;
    if (slide === null) return;
    const setSize = () => {
      const full = Math.min(slide.clientWidth * ofWidth, slide.clientHeight * ofHeight);
      let size = 1;
      slide.style.fontSize = `${full}px`;
      while (isCut(slide) && size - step >= smallest) {
        size -= step;
        slide.style.fontSize = `${full * size}px`;
      }
    };
    setSize();
    const watch = new ResizeObserver(setSize);
    watch.observe(slide);
    return () => watch.disconnect();
  });
  return place;
}

/** Whether a part of the slide is longer than its place, or reaches into the next part, below or beside the slide. */
function isCut(slide: HTMLElement): boolean {
  const frame = slide.getBoundingClientRect();
  // Letters with tails reach a little below their line.
  const slack = frame.height / 50;
  const parts = [...slide.children];
  return parts.some((part, at) => {
    const end = parts[at + 1]?.getBoundingClientRect().top ?? frame.bottom;
    const { bottom, right } = part.getBoundingClientRect();
    return part.scrollHeight - part.clientHeight > slack || bottom > end + 1 || right > frame.right;
  });
}
