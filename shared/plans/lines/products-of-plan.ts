import { countPackedLines } from './count-packed-lines.ts';
import { lineLayout, none } from './line-layout.ts';

/** The ordinals of every product that a packed plan names, as product or substitute; repeats are left in. */
export function productsOfPlan(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ordinals: number[] = [];
  for (let line = 0; line < countPackedLines(bytes); line += 1) {
    const at = lineLayout.headerBytes + line * lineLayout.lineBytes;
    ordinals.push(view.getUint32(at + lineLayout.product, true));
    const substitute = view.getUint32(at + lineLayout.substitute, true);
    if (substitute !== none) ordinals.push(substitute);
  }
  return ordinals;
}
