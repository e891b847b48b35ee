import { type PluralForms, plural } from '../../../i18n/formats.ts';

const products: PluralForms = { one: 'product', other: 'products' };

/** What stands on the wall and in the replay: short, and never a household. */
export const words = {
  wall: 'On the wall',
  wallLabel: 'Rounds, for the wall',
  replay: 'Step by step',
  replayTitle: 'The rounds, step by step',
  replaySentence:
    'Every announcement again, as it was: prices, what was wanted and offered, what changed. Nothing can be changed here.',
  nothingYet: 'Nothing to show yet',
  nothingYetSentence: 'The rounds have not begun.',
  toRounds: 'Back to the rounds',
  previous: 'Back',
  next: 'Next',
  leave: 'Leave',
  step: (at: string, all: string) => `${at} of ${all}`,
  titles: {
    prices: (round: string) => `Prices of round ${round}`,
    gaps: (round: string) => `Wanted and offered in round ${round}`,
    changes: (before: string, round: string) => `What changed from round ${before} to ${round}`,
    next: 'What comes next',
  },
  product: 'Product',
  before: 'Before',
  now: 'Now',
  market: 'Market',
  change: 'Change',
  wanted: 'Wanted',
  offered: 'Offered',
  gap: 'Gap',
  notWanted: 'not wanted',
  standings: { cleared: 'clears', short: 'short', over: 'too much', free: 'free', 'no-offer': 'no offer' },
  opening: 'opening',
  nothing: '–',
  more: (number: number) => `and ${plural(number, products)} more on the list`,
  part: (page: string, pages: string) => `part ${page} of ${pages}`,
  worst: 'Worst gap',
  worstOf: (product: string) => product,
  tolerance: 'Tolerance',
  within: 'Within tolerance',
  withinOf: (within: string, all: string) => `${within} of ${all}`,
  steps: {
    open: (round: string) => `Round ${round} is open: look at the prices, then change your plan or say that it stays.`,
    announce: 'New prices are announced next, and everybody answers again.',
    finish: 'Every gap is within the tolerance: these prices can become final.',
    finishOpen:
      'What prices can clear is within the tolerance: they can become final. What else is open, no price can close.',
    finishNothing: 'No price can close what is open: the meeting decides how to go on.',
    accept: 'No further round is foreseen: the meeting decides on the gaps that remain.',
    finished: 'The rounds are over. These prices are final.',
  },
  accepted: (why: string) => `Remaining gaps accepted: ${why}`,
  forecast: 'Rounds still needed',
  roundsHeld: 'Rounds held, of those allowed',
} as const;
