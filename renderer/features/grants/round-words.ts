import type { FrameResult } from '../../../shared/grants/allocation-frames.ts';

/** A rule's rounds, one after the other. */
export const roundWords = {
  title: 'Round by round',
  round: 'Round',
  request: 'Request',
  amount: 'Amount',
  why: 'Why it is its turn',
  paid: 'Who pays',
  result: 'Result',
  left: 'Left after it',
  results: {
    funded: 'funded',
    'does-not-fit': 'does not fit',
    excluded: 'excluded by another',
    'too-few-votes': 'too few votes',
    stopped: 'does not fit; the rule ends',
  } satisfies Record<FrameResult, string>,
  votes: (votes: string) => `Support: ${votes}.`,
  payment: (amount: string) => `Lowest payment: at most ${amount} each.`,
  load: (amount: string) => `Least load: ${amount} for each supporter.`,
  value: (value: string) => `Meets ${value} a week for each 1 awarded.`,
  tied: (requests: string) => `Tied: ${requests}; the tie rule decides.`,
  fund: 'the fund',
  purses: (full: string, part: string, nothing: string, highest: string) =>
    `${full} pay in full, ${part} what they have left, ${nothing} have nothing left; at most ${highest}`,
  stripSentence: 'Step through the rounds: what each request has behind it, and who pays.',
  previous: 'Round before',
  next: 'Next round',
  place: (round: string, all: string) => `Round ${round} of ${all}`,
  bar: (round: string, request: string) => `${round}. ${request}`,
  none: 'No round',
  noneSentence: 'Nothing could be funded by this rule.',
  fundedChart: 'The fund after each round',
  fundedSummary: (round: string, left: string) => `After round ${round} the fund has ${left} left.`,
  leftSeries: 'left',
  awardedSeries: 'awarded',
} as const;
