import { useMemo } from 'react';
import { answerRound, unanswerRound } from '../../data/commands/answer-commands.ts';
import {
  acceptGaps,
  announceNextRound,
  announceRound,
  closeOpenRound,
  finishRounds,
  type Override,
} from '../../data/commands/round-commands.ts';
import { count } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { useLongWork } from './use-long-work.ts';
import { words } from './words.ts';

/** Everything the meeting can do with its rounds; each tells what came of it and can be taken back. */
export function useRoundActions() {
  const act = useAct();
  const { isLong, during } = useLongWork();
  const actions = useMemo(() => {
    const done = (saved: string) => ({ saved, refused: refusalSentence });
    return {
      announceOpening: () => during(act(announceRound, done(words.announcedOpening))),
      close: (number: number) => during(act(closeOpenRound, done(words.closed(count(number))))),
      announceNext: (number: number, overrides: readonly Override[]) =>
        during(act((book) => announceNextRound(book, overrides), done(words.announced(count(number))))),
      accept: (why: string) => act((book) => acceptGaps(book, why), done(words.accepted)),
      finish: () => act(finishRounds, done(words.accepted)),
      answerAsPlanned: (household: string) =>
        act((book) => answerRound(book, household, 'confirmed'), done(words.answerMarked(household))),
      takeBackAnswer: (household: string) =>
        act((book) => unanswerRound(book, household), done(words.answerTakenBack(household))),
    };
  }, [act, during]);
  return { actions, isLong };
}

export type RoundActions = ReturnType<typeof useRoundActions>['actions'];

function refusalSentence({ code }: { readonly code: string }): string {
  return words.refused[code] ?? words.refusedOther;
}
