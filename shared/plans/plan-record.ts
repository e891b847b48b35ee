import { encodeBase64 } from './encode-base64.ts';
import { packLines } from './pack-lines.ts';
import type { PlanRecord } from './plan.ts';
import type { PlanLine } from './plan-line.ts';

/** A household's plan as it is kept. The lines must have passed `checkLine`. */
export function planRecord(household: string, lines: readonly PlanLine[]): PlanRecord {
  return { household, lineCount: lines.length, packedLines: encodeBase64(packLines(lines)) };
}
