import { useCallback, useEffect, useRef } from 'react';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { useBook } from '../../data/book-context.ts';
import { saveDraft } from '../../data/commands/draft-commands.ts';
import { forgetUnkept, noteUnkept, readUnkept } from '../../data/unkept-lines.ts';
import { useAct } from '../../live/use-act.ts';
import { useToast } from '../../ui/toast.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { useStood } from './use-stood.ts';
import { words } from './words.ts';

/** A pause in typing after which the draft is kept: one entry in the journal for a line rather than one for a cell. */
const pauseMs = 500;

type Keeping = {
  readonly household: string;
  /** The lines as they are kept now, in the draft or else the plan. */
  readonly kept: readonly PlanLine[];
  /** Somebody else (another window, undo, a start) has put other lines in their place. */
  readonly onReplaced: (lines: readonly PlanLine[]) => void;
};

const packed = (lines: readonly PlanLine[]) => planRecord('', lines).packedLines;

/**
 * Keeps what is typed as the household's draft: after a pause in typing, and at once when the grid is left, the window
 * is hidden or the screen is left. Until then it is noted beside the book, so that a closed window loses nothing. While something is still to be kept, what
 * comes from the book is not shown, but said: the last window to save wins, and the other says that its lines were
 * replaced.
 */
export function useDraftKeeping({ household, kept, onReplaced }: Keeping) {
  const act = useAct();
  const toast = useToast();
  const { bookId } = useBook();
  const keptText = packed(kept);
  const known = useRef(keptText);
  const due = useRef<readonly PlanLine[] | null>(null);
  const running = useRef(0);
  const stood = useStood(keptText);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only other lines are news; their text stands for them
  useEffect(() => {
    if (keptText === known.current || running.current > 0) return;
    if (due.current !== null) {
      toast({ title: words.twoWindows, detail: words.twoWindowsSentence, tone: 'attention' });
      return;
    }
    known.current = keptText;
    if (stood.isNews(keptText))
      toast({ title: words.replacedTitle, detail: words.replacedSentence, tone: 'attention' });
    onReplaced(kept);
  }, [keptText]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const lines = due.current;
    if (lines === null) return;
    due.current = null;
    known.current = packed(lines);
    stood.typed(known.current);
    running.current += 1;
    const command = { household, lines, origin: null };
    const answer = await act((book) => saveDraft(book, command), { saved: null, refused: refusalSentence });
    running.current -= 1;
    if (answer.kind === 'saved' && due.current === null) forgetUnkept(bookId, household);
  }, [act, bookId, household, stood]);

  const keep = useCallback(
    (lines: readonly PlanLine[]) => {
      due.current = lines;
      noteUnkept(bookId, household, lines);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMs);
    },
    [flush, bookId, household],
  );

  /** What was to be kept is being handed in or replaced by another command. */
  const settle = useCallback(
    (lines: readonly PlanLine[]) => {
      clearTimeout(timer.current);
      due.current = null;
      known.current = packed(lines);
      stood.shown(known.current);
      forgetUnkept(bookId, household);
    },
    [bookId, household, stood],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the plan is opened
  useEffect(() => {
    const noted = readUnkept(bookId, household);
    if (noted === null || packed(noted) === keptText) return;
    onReplaced(noted);
    keep(noted);
  }, []);

  useEffect(() => {
    const leave = () => void flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return { keep, flush, settle };
}
