import { decodeBase64 } from './decode-base64.ts';
import type { PlanRecord } from './plan.ts';
import type { PlanLine } from './plan-line.ts';
import { unpackLines } from './unpack-lines.ts';

/** The lines of a plan as it is kept; the inverse of `planRecord`. Throws on damaged bytes. */
export function planLines(record: PlanRecord): readonly PlanLine[] {
  return unpackLines(decodeBase64(record.packedLines));
}
