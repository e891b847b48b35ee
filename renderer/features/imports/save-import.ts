import type { PlanOutcome } from '../../../shared/imports/planned-import.ts';
import type { Book } from '../../data/book.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { importRows } from '../../data/commands/table-import-commands.ts';
import { undoChange } from '../../data/undo-change.ts';
import { failureWords } from '../../live/failure-words.ts';
import { undoMessage } from '../../live/use-act.ts';
import { withoutForgotten } from './without-forgotten.ts';
import type { OpenedFile, WizardState } from './wizard-state.ts';
import { during, type Wizard } from './wizard-store.ts';
import { doneWords, words } from './words.ts';

/** Saves the whole file as one change, or nothing of it. */
export async function saveImport(wizard: Wizard): Promise<void> {
  const { file } = wizard.get();
  if (file === null) return;
  await during(wizard, 'saving', async () => {
    const outcome = await file.session.plan({
      mapping: file.mapping,
      refusedRows: file.leavesRefusedOut ? 'leave-out' : 'stop',
      saveMappingAs: file.keepAs.trim() === '' ? null : file.keepAs.trim(),
    });
    if (outcome.kind !== 'cancelled') wizard.set(await endOf(wizard.book, outcome, file));
  });
}

type Change = Partial<WizardState>;

const notSaved = (sentence: string): Change => ({ trouble: { title: words.notSaved, sentence } });

async function endOf(book: Book, outcome: PlanOutcome, file: OpenedFile): Promise<Change> {
  switch (outcome.kind) {
    case 'planned':
      return endOfAnswer(await importRows(book, withoutForgotten(outcome.planned, file.forgotten)), takenRows(file));
    case 'already-imported':
    case 'nothing-new':
      return { step: 'done', ended: { kind: 'nothing-new' } };
    case 'refused':
      return notSaved(doneWords.refusedOther);
  }
}

function endOfAnswer(answer: CommandAnswer, rows: number): Change {
  switch (answer.kind) {
    case 'saved': {
      const { changeId } = answer;
      return { step: 'done', ended: changeId === null ? { kind: 'nothing-new' } : { kind: 'saved', rows, changeId } };
    }
    case 'refused':
      return notSaved(doneWords.refused[answer.code] ?? doneWords.refusedOther);
    case 'failed':
      return notSaved(failureWords[answer.code]);
  }
}

/** Rows that stand in the book after the import: what is not refused, left out or still open. */
function takenRows({ summary }: OpenedFile): number {
  return summary === null ? 0 : summary.counts.new + summary.counts.changed + summary.counts.unchanged;
}

/** Takes the whole import back as one change. */
export async function undoImport(wizard: Wizard): Promise<void> {
  const { ended } = wizard.get();
  if (ended?.kind !== 'saved') return;
  const answer = await during(wizard, 'undoing', () => undoChange(wizard.book, ended.changeId));
  if (answer === null) return;
  const { title, detail = '' } = undoMessage(answer);
  wizard.set(answer.kind === 'saved' ? { ended: { kind: 'undone' } } : { trouble: { title, sentence: detail } });
}
