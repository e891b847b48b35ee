import { useMemo } from 'react';
import { qrSquares } from '../../../shared/paper/qr-squares.ts';

/** The code to scan. The text itself stands beside it, so it has no name of its own. */
export function QrMark({ text }: { readonly text: string }) {
  const { size, path } = useMemo(() => qrSquares(text), [text]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden>
      <path d={path} fill="#000000" />
    </svg>
  );
}
