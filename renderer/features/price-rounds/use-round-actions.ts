import { useMemo } from 'react';
import {
  answerMany,
  answerRound,
  declareRest,
  unanswerMany,
  unanswerRound,
} from '../../data/commands/answer-commands.ts';
import { householdLeaves, producerLeaves } from '../../data/commands/departure-commands.ts';
import { reopenRound, resumeRounds, withdrawAnnouncement } from '../../data/commands/reopen-commands.ts';
import {
  acceptGaps,
  announceNextRound,
  announceRound,
  closeOpenRound,
  finishRounds,
  type Override,
} from '../../data/commands/round-commands.ts';
import type { RoundAnswer } from '../../data/tables.ts';
import { count } from '../../i18n/formats.ts';
import { type Act, useAct } from '../../live/use-act.ts';
import { words as session } from './session/session-words.ts';
import { useLongWork } from './use-long-work.ts';
import { words } from './words.ts';

const done = (saved: string) => ({ saved, refused: refusalSentence });

type Leaving = { readonly kind: 'producer' | 'household'; readonly who: string; readonly why: string };

/** Marks for many, walk-outs, and steps taken back. */
function sessionActions(act: Act) {
  return {
    answerMany: (households: readonly string[], kind: RoundAnswer['kind']) =>
      act((book) => answerMany(book, { households, kind }), done(session.severalMarked(households.length))),
    takeBackMany: (households: readonly string[]) =>
      act((book) => unanswerMany(book, households), done(session.severalMarked(households.length))),
    declareRest: () => act(declareRest, done(session.restMarked)),
    leave: ({ kind, who, why }: Leaving) =>
      act(
        (book) => (kind === 'producer' ? producerLeaves(book, who, why) : householdLeaves(book, who, why)),
        done(session.left(who)),
      ),
    reopen: (round: number, why: string) => act((book) => reopenRound(book, why), done(session.reopened(count(round)))),
    withdraw: (round: number, why: string) =>
      act((book) => withdrawAnnouncement(book, why), done(session.withdrawn(count(round)))),
    resume: (_round: number, why: string) => act((book) => resumeRounds(book, why), done(session.resumed)),
  };
}

/** Everything the meeting can do with its rounds; each tells what came of it and can be taken back. */
export function useRoundActions() {
  const act = useAct();
  const { isLong, during } = useLongWork();
  const actions = useMemo(() => {
    return {
      ...sessionActions(act),
      announceOpening: () => during(act(announceRound, done(words.announcedOpening))),
      close: (number: number) => during(act(closeOpenRound, done(words.closed(count(number))))),
      announceNext: (number: number, overrides: readonly Override[]) =>
        during(act((book) => announceNextRound(book, overrides), done(words.announced(count(number))))),
      accept: (why: string) => act((book) => acceptGaps(book, why), done(words.accepted)),
      finish: () => act(finishRounds, done(words.accepted)),
      answerAsPlanned: (household: string) =>
        act((book) => answerRound(book, household, 'confirmed'), done(session.answerMarked(household))),
      takeBackAnswer: (household: string) =>
        act((book) => unanswerRound(book, household), done(session.answerTakenBack(household))),
    };
  }, [act, during]);
  return { actions, isLong };
}

export type RoundActions = ReturnType<typeof useRoundActions>['actions'];

function refusalSentence({ code }: { readonly code: string }): string {
  return words.refused[code] ?? words.refusedOther;
}
