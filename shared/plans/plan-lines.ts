import { decodeBase64 } from '../base64/decode-base64.ts';
import type { PlanLine } from './lines/plan-line.ts';
import { unpackLines } from './lines/unpack-lines.ts';
import type { PlanRecord } from './plan-record.ts';

/** The lines of a plan as it is kept; the inverse of `planRecord`. Throws on damaged bytes. */
export function planLines(record: PlanRecord): readonly PlanLine[] {
  return unpackLines(decodeBase64(record.packedLines));
}
