import { encodeBase64 } from '../base64/encode-base64.ts';
import { packLines } from './lines/pack-lines.ts';
import type { PlanLine } from './lines/plan-line.ts';

/**
 * A household's plan as it is kept and journalled: one record, its lines packed (see pack-lines.ts) and written in
 * base64, so that a change holds plain JSON and an undo restores the same bytes.
 */
export type PlanRecord = {
  readonly household: string;
  readonly lineCount: number;
  readonly packedLines: string;
};

/** A household's plan as it is kept. The lines must have passed `checkLine`. */
export function planRecord(household: string, lines: readonly PlanLine[]): PlanRecord {
  return { household, lineCount: lines.length, packedLines: encodeBase64(packLines(lines)) };
}
