import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Something the producer will have done, and by which day (ISO date). */
export type Milestone = { readonly what: string; readonly dueOn: string };

/** A file that came with a request. The file itself stays outside the journal; this names its content. */
export type Attachment = {
  readonly name: string;
  readonly sizeBytes: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
};

/** What a board is told of the producer's means (GRANTS.md 3.3). Everything that is absent was not said. */
export type Underwriting = {
  /** Plan units a week. */
  readonly capacityBefore?: Quantity;
  readonly capacityAfter?: Quantity;
  /** What a plan unit costs the producer. */
  readonly unitCost?: Money;
  readonly otherDebts?: Money;
  /** Sales of the last years, the latest first. */
  readonly salesByYear?: readonly Money[];
};

/** A producer's request for a recoverable grant, and what it would add to the weekly supply. */
export type GrantRequest = {
  readonly id: string;
  readonly producer: string;
  /** Product code. */
  readonly product: string;
  readonly purpose: string;
  readonly amount: Money;
  readonly addsPerWeek: Quantity;
  /** Share of each delivery that is returned, in hundredths of a percent (10 % is 1000). */
  readonly recoveryShareBasisPoints: number;
  /** Less than this is of no use to the producer. Absent: any part helps. */
  readonly minimumAmount?: Money;
  /** Smaller sizes of the project: one of them or the amount is awarded and nothing between. Absent: any part. */
  readonly sizes?: readonly Money[];
  /** Of the requests that share this name at most one is awarded. */
  readonly exclusiveGroup?: string;
  /** ISO date of the first delivery of what is added. */
  readonly addsFrom?: string;
  readonly milestones?: readonly Milestone[];
  /** Names of persons at the co-op who are related to the producer. */
  readonly relatedPersons?: readonly string[];
  readonly attachments?: readonly Attachment[];
  readonly underwriting?: Underwriting;
};
