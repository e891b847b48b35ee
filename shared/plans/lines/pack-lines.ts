import { priorities, responseKinds, rhythms } from './line-codes.ts';
import { largestPacked, lineLayout, none } from './line-layout.ts';
import type { PlanLine } from './plan-line.ts';

/**
 * Packs plan lines into bytes (see line-layout.ts). Throws on a number that does not fit: `checkLine` refuses those
 * before they come here, and cutting one off would change somebody's plan.
 */
export function packLines(lines: readonly PlanLine[]): Uint8Array {
  const { headerBytes, lineBytes } = lineLayout;
  const bytes = new Uint8Array(headerBytes + lines.length * lineBytes);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, lineLayout.version);
  for (const [index, line] of lines.entries()) packLine(view, headerBytes + index * lineBytes, line);
  return bytes;
}

function packLine(view: DataView, at: number, line: PlanLine): void {
  const { response } = line;
  view.setUint32(at + lineLayout.product, fitting(line.product), true);
  view.setUint32(at + lineLayout.want, fitting(line.want), true);
  view.setUint32(at + lineLayout.upTo, fitting(line.upTo), true);
  view.setUint32(at + lineLayout.substitute, fittingOrNone(line.substitute), true);
  view.setUint32(at + lineLayout.highestPrice, fittingOrNone(line.highestPrice), true);
  view.setUint8(at + lineLayout.rhythm, placeOf(rhythms, line.rhythm));
  view.setUint8(at + lineLayout.priority, placeOf(priorities, line.priority));
  view.setUint8(at + lineLayout.response, placeOf(responseKinds, response.kind));
  view.setUint8(at + lineLayout.percentCheaper, response.kind === 'swap' ? fittingPercent(response.percentCheaper) : 0);
}

function fitting(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > largestPacked) {
    throw new RangeError(`Does not fit a packed plan line: ${value}`);
  }
  return value;
}

function fittingOrNone(value: number | null): number {
  return value === null ? none : fitting(value);
}

function fittingPercent(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > 100) throw new RangeError(`Not a whole per cent: ${value}`);
  return value;
}

function placeOf<Name>(names: readonly Name[], name: Name): number {
  const place = names.indexOf(name);
  if (place === -1) throw new RangeError(`Not a name of a plan line: ${name}`);
  return place;
}
