/** Plan lines to begin from, for a household of any size. */
export type PlanTemplate = {
  readonly id: string;
  readonly name: string;
  /** People the lines are meant for; a household of another size gets them in proportion. */
  readonly people: number;
  readonly lineCount: number;
  /** Packed as in a plan (line-layout.ts), in base64. */
  readonly packedLines: string;
};
