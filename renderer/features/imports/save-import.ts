import type { PlanOutcome } from '../../../shared/imports/planned-import.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { importRows } from '../../data/commands/table-import-commands.ts';
import { undoChange } from '../../data/undo-change.ts';
import { failureWords } from '../../live/failure-words.ts';
import { undoMessage } from '../../live/use-act.ts';
import type { OpenedFile } from './wizard-state.ts';
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
    if (outcome.kind !== 'cancelled') await settleOutcome(wizard, file, outcome);
  });
}

async function settleOutcome(wizard: Wizard, file: OpenedFile, outcome: PlanOutcome): Promise<void> {
  switch (outcome.kind) {
    case 'planned': {
      const answer = await importRows(wizard.book, outcome.planned);
      return settleAnswer(wizard, answer, takenRows(file));
    }
    case 'already-imported':
    case 'nothing-new':
      return wizard.set({ step: 'done', ended: { kind: 'nothing-new' } });
    case 'refused':
      return wizard.set({ trouble: { title: words.notSaved, sentence: doneWords.refusedOther } });
  }
}

function settleAnswer(wizard: Wizard, answer: CommandAnswer, rows: number): void {
  switch (answer.kind) {
    case 'saved':
      return wizard.set({
        step: 'done',
        ended: answer.changeId === null ? { kind: 'nothing-new' } : { kind: 'saved', rows, changeId: answer.changeId },
      });
    case 'refused': {
      const sentence = doneWords.refused[answer.code] ?? doneWords.refusedOther;
      return wizard.set({ trouble: { title: words.notSaved, sentence } });
    }
    case 'failed':
      return wizard.set({ trouble: { title: words.notSaved, sentence: failureWords[answer.code] } });
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
  if (answer.kind === 'saved') return wizard.set({ ended: { kind: 'undone' } });
  const { title, detail = '' } = undoMessage(answer);
  wizard.set({ trouble: { title, sentence: detail } });
}
