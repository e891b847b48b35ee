import { keepDraft } from '../../../shared/plans/keep-draft.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import type { PlanOrigin } from '../../../shared/plans/plan-standing.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { readKnownProducts } from '../known-products.ts';
import { runCommand } from '../run-command.ts';

export type DraftLines = {
  readonly household: string;
  readonly lines: readonly PlanLine[];
  /** Null: as the draft before, else `typed`. */
  readonly origin: PlanOrigin | null;
};

/**
 * Keeps what is being entered for a household, beside the plan that counts. Lines that are the plan's again leave no
 * draft. Refused `no-such-household` {code}, `invalid` {faults}.
 */
export function saveDraft(book: Book, { household, lines, origin }: DraftLines): Promise<CommandAnswer> {
  const command = plainCommand('drafts.save', async (rows) => {
    if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
    const kept = keepDraft({
      ...{ household, lines, origin, at: book.desk.now() },
      plan: await rows.one('plans', household),
      draft: await rows.one('drafts', household),
      knowsProduct: await readKnownProducts(rows),
    });
    switch (kept.kind) {
      case 'refused':
        return refused('invalid', { faults: kept.faults });
      case 'unchanged':
        return write([]);
      case 'same-as-plan':
        return write([removal('drafts', household)]);
      case 'kept':
        return write([{ table: 'drafts', key: household, row: kept.draft }]);
    }
  });
  return runCommand(book, command);
}

/** Forgets a household's draft; the plan that counts stays. Refused `no-draft` {code}. */
export function discardDraft(book: Book, household: string): Promise<CommandAnswer> {
  const command = plainCommand('drafts.discard', async (rows) => {
    if ((await rows.one('drafts', household)) === null) return refused('no-draft', { code: household });
    return write([removal('drafts', household)]);
  });
  return runCommand(book, command);
}
