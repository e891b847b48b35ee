import { encodeBase64 } from '../base64/encode-base64.ts';
import { packLines } from './lines/pack-lines.ts';
import type { PlanLine } from './lines/plan-line.ts';
import type { PlanRecord } from './plan.ts';

/** A household's plan as it is kept. The lines must have passed `checkLine`. */
export function planRecord(household: string, lines: readonly PlanLine[]): PlanRecord {
  return { household, lineCount: lines.length, packedLines: encodeBase64(packLines(lines)) };
}
