import type { CheckSummary, OpenChoice } from '../../../shared/imports/checked-rows.ts';
import type { Mapping, ProposedMapping } from '../../../shared/imports/mapping.ts';
import type { ImportSession, ReadSheetAnswer } from '../../data/imports/import-session.ts';
import type { StepName } from './step-name.ts';

/** A file that was read, on its way through the steps. */
export type OpenedFile = {
  readonly name: string;
  readonly session: ImportSession;
  readonly read: ReadSheetAnswer;
  readonly proposed: ProposedMapping;
  /** As it stands now, with everything the person changed. */
  readonly mapping: Mapping;
  /** Every spelling that needed a choice so far; the choices themselves are in the mapping. */
  readonly asked: readonly OpenChoice[];
  /** Spellings that were settled for this file only (keys of choiceKey). */
  readonly forgotten: ReadonlySet<string>;
  /** What the last check came to; null until the mapping as it stands was checked. */
  readonly summary: CheckSummary | null;
  readonly leavesRefusedOut: boolean;
  /** The name under which the mapping is kept with the import; empty: not kept. */
  readonly keepAs: string;
};

export type Work = {
  readonly kind: 'reading' | 'checking' | 'saving' | 'undoing';
  readonly done: number;
  readonly total: number | null;
};

/** How the import ended. */
export type Ended =
  | { readonly kind: 'saved'; readonly rows: number; readonly changeId: string }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'undone' };

export type WizardState = {
  readonly step: StepName;
  readonly work: Work | null;
  /** Why the last thing asked for did not happen; null when it did. */
  readonly trouble: { readonly title: string; readonly sentence: string } | null;
  readonly file: OpenedFile | null;
  /** The file that is being read for the first time, so that it can be given up. */
  readonly opening: ImportSession | null;
  readonly ended: Ended | null;
  /** Whether the person went on from where the page opened: from then on each step's heading takes the focus. */
  readonly hasMoved: boolean;
};

export const wizardStart: WizardState = {
  step: 'choose',
  work: null,
  trouble: null,
  file: null,
  opening: null,
  ended: null,
  hasMoved: false,
};
