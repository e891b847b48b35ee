import encodeQR from 'qr';

/** A QR code as the path of an SVG: dark squares of one unit in a field of `size` by `size`, a quiet edge included. */
export type QrSquares = { readonly size: number; readonly path: string };

/** Units of white around the code, without which scanners do not find it (ISO/IEC 18004). */
const quietEdge = 4;

/** The QR code of a text, for drawing. Medium correction: a form may be folded or stained. */
export function qrSquares(text: string): QrSquares {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietEdge });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: rows.length, path };
}
