import { encodeBase64 } from '../../shared/base64/encode-base64.ts';
import type { PlanRecord } from '../../shared/plans/plan-record.ts';
import type { StoredPlan } from './tables.ts';

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** From the journal's form to the working copy's. */
export function storedPlan(record: PlanRecord): StoredPlan {
  return { household: record.household, lineCount: record.lineCount, lines: fromBase64(record.packedLines).buffer };
}

/** From the working copy's form to the journal's; the bytes stay the same both ways. */
export function planRecord(plan: StoredPlan): PlanRecord {
  return {
    household: plan.household,
    lineCount: plan.lineCount,
    packedLines: encodeBase64(new Uint8Array(plan.lines)),
  };
}
