import { useLook } from '../ui/theme.ts';

/** The usual size of text in pixels, for which the drawings are measured. */
const usualSize = 16;

/** How much larger text is than usual: by the projector's theme, or as chosen. Axes need as much more room. */
export function useTextScale(): number {
  // Asked so that a drawing follows when theme or text size change.
  useLook();
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / usualSize : 1;
}
