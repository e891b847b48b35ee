import { type ConfirmedDraft, confirmRecoveries } from '../../data/commands/recovery-commands.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { refusalSentence } from './refusal-sentence.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** What deliveries call for, of all these grants. */
export function draftsOf(rows: readonly GrantRow[]): readonly ConfirmedDraft[] {
  return rows.flatMap(({ file, standing }) => standing.drafts.map((draft) => ({ grant: file.grant, draft })));
}

/** Posts drafts as they are shown. */
export function useConfirm(currency: string): (drafts: readonly ConfirmedDraft[]) => void {
  const act = useAct();
  return (drafts) => {
    const saved = words.confirmed(plural(drafts.length, words.recoveryForms));
    void act((book) => confirmRecoveries(book, drafts), {
      saved,
      refused: (refusal) => refusalSentence(refusal, currency),
    });
  };
}
