/** A paper form as a clerk typed it, waiting for a second person's eyes where the rule book asks for them. */
export type PaperEntry = {
  readonly household: string;
  readonly enteredBy: string;
  /** ISO 8601 instant. */
  readonly enteredAt: string;
  /** Null until somebody else has compared it with the form. */
  readonly checkedBy: string | null;
  readonly lineCount: number;
  /** Packed as in a plan (line-layout.ts), in base64. */
  readonly packedLines: string;
  /** The packed lines of the plan that counted when the form was typed; empty: none did. Absent in older entries. */
  readonly planThen?: string;
};
