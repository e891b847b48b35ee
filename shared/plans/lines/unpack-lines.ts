import { money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import { countPackedLines } from './count-packed-lines.ts';
import { priorities, responseKinds, rhythms } from './line-codes.ts';
import { lineLayout, none } from './line-layout.ts';
import type { PlanLine, Response } from './plan-line.ts';

/** Reads packed plan lines back; the inverse of `packLines`. Throws on damaged bytes or a version it does not know. */
export function unpackLines(bytes: Uint8Array): readonly PlanLine[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerBytes, lineBytes } = lineLayout;
  return Array.from({ length: countPackedLines(bytes) }, (_, index) =>
    unpackLine(view, headerBytes + index * lineBytes),
  );
}

function unpackLine(view: DataView, at: number): PlanLine {
  const highestPrice = orNull(view.getUint32(at + lineLayout.highestPrice, true));
  return {
    product: view.getUint32(at + lineLayout.product, true),
    want: quantity(view.getUint32(at + lineLayout.want, true)),
    upTo: quantity(view.getUint32(at + lineLayout.upTo, true)),
    rhythm: nameAt(rhythms, view.getUint8(at + lineLayout.rhythm)),
    priority: nameAt(priorities, view.getUint8(at + lineLayout.priority)),
    response: responseAt(view, at),
    substitute: orNull(view.getUint32(at + lineLayout.substitute, true)),
    highestPrice: highestPrice === null ? null : money(highestPrice),
  };
}

function responseAt(view: DataView, at: number): Response {
  const kind = nameAt(responseKinds, view.getUint8(at + lineLayout.response));
  return kind === 'swap' ? { kind, percentCheaper: view.getUint8(at + lineLayout.percentCheaper) } : { kind };
}

function orNull(value: number): number | null {
  return value === none ? null : value;
}

function nameAt<Name>(names: readonly Name[], place: number): Name {
  const name = names[place];
  if (name === undefined) throw new RangeError(`Damaged plan line: no name has the number ${place}`);
  return name;
}
