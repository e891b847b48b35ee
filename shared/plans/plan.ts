/**
 * A household's plan as it is kept and journalled: one record, its lines packed (see pack-lines.ts) and written in
 * base64, so that a change holds plain JSON and an undo restores the same bytes.
 */
export type PlanRecord = {
  readonly household: string;
  readonly lineCount: number;
  readonly packedLines: string;
};
