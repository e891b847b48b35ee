/**
 * How far to move each line's end label (in pixels, down is positive) so that none lies on another: labels keep their
 * order and stand at least `gap` apart, as near to their line's end as that allows.
 */
export function labelOffsets(endPixels: readonly number[], gap: number): readonly number[] {
  const order = endPixels.map((pixel, at) => ({ pixel, at })).sort((left, right) => left.pixel - right.pixel);
  const placed: number[] = [];
  for (const { pixel } of order) placed.push(Math.max(pixel, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  const shift =
    order.length === 0 ? 0 : order.reduce((sum, { pixel }, at) => sum + ((placed[at] ?? 0) - pixel), 0) / order.length;
  const offsets = new Array<number>(endPixels.length).fill(0);
  for (const [place, { pixel, at }] of order.entries()) offsets[at] = (placed[place] ?? pixel) - pixel - shift;
  return offsets;
}
