import type { PublishedFault } from '../../../shared/recount/read-line.ts';

export const words = {
  title: 'Recount',
  sentence: 'Was it computed right? Every closed round is worked out again from its published sums, to the cent.',
  own: 'Recount the rounds of this assembly',
  fileTitle: 'A published file',
  fileSentence:
    'The file rounds.json holds sums only, never a household. Publish it on the Rounds screen, or take one that another co-op published. Reasons of prices set by hand and of gaps accepted stand in it as they were typed.',
  file: 'File to recount',
  working: 'Working the rounds out again …',
  progress: (done: string, total: string) => `${done} of ${total} rounds`,
  ownName: 'The rounds of this assembly',
  equal: (rounds: string) => `${rounds} recounted: equal to the cent`,
  equalDeclared: (rounds: string) => `${rounds} recounted: all sums equal`,
  equalSentence: (name: string) => `Every sum, gap and price of ${name} comes out again as it was published.`,
  fileName: (name: string) => `File: ${name}`,
  equalDeclaredSentence: (name: string) =>
    `Every sum and gap of ${name} comes out again as it was published. What is shown of prices from declared plans is said below.`,
  differs: (figures: string) => `${figures} out differently`,
  differsSentence: (name: string) => `${name} does not fit what is worked out again. The places are named below.`,
  changedLine: (line: string, place: string) => `Line ${line} was changed after it was published: ${place}.`,
  changedHead: 'the head of the file',
  changedRound: (round: string) => `the figures of round ${round} as a whole`,
  changedPrice: (round: string, product: string) => `round ${round}, ${product}`,
  followsSentence: (name: string) =>
    `What follows from it comes out differently as well. Take ${name} from where it was published once more; all places are named below.`,
  none: 'No round is closed yet',
  noneSentence: 'There is something to recount once a round has been closed.',
  declared: (rounds: string) =>
    `The prices of ${rounds} follow from what plans declared. Plans are never published; sums around each price are.`,
  exact: (prices: string) => `${prices} shown to the cent: one cent less or more would be further from clearing.`,
  within: (prices: string) =>
    `${prices} shown to be as near to clearing as the published sums beside them, or within the tolerance.`,
  withheld: (prices: string) => `${prices} taken as announced, as fewer than five households stand behind a sum.`,
  unshown: (prices: string) =>
    `${prices} taken as announced, as several products depend on each other, the price moved by the most allowed, or no sums were kept.`,
  shownForms: { one: 'price is', other: 'prices are' },
  older: (rounds: string) =>
    `${rounds} was announced before the sums behind prices were kept. The places named below may only say that these are missing.`,
  unreadable: (name: string) => `${name} cannot be read`,
  failed: 'The recount has failed',
  noAssembly: 'No assembly is set up in this book yet.',
  roundForms: { one: 'round', other: 'rounds' },
  figureForms: { one: 'figure comes', other: 'figures come' },
  seal: 'Seal of the last round',
  sealSentence: 'Read it out in the hall: whoever has the same seal has the same file.',
  differences: 'What differs',
  line: 'Line',
  round: 'Round',
  product: 'Product',
  figure: 'Figure',
  published: 'Published',
  recomputed: 'Worked out again',
  headOfFile: 'head',
  nothing: '–',
  prices: 'The prices, worked out again',
  pricesSentence: 'Press a price to see how it came about.',
  chooseRound: 'Round to look at',
  roundNumber: (number: string) => `Round ${number}`,
  announced: 'Announced',
  byRule: 'By the rule',
  gap: 'Gap then',
  market: 'Market',
  reason: 'Why',
  empty: 'Nothing here',
} as const;

const faultWords: Readonly<Record<PublishedFault['code'], string>> = {
  'not-this-format':
    'This is no published file of rounds, or one of a later version. Such a file is called rounds.json; it comes from the Rounds screen of an assembly.',
  'cut-short': 'The file ends here; its rest is missing.',
  'not-json': 'The line is damaged.',
  'no-check': 'The line has lost its check.',
  'not-allowed': 'The field has a value that it cannot have.',
  'not-canonical': 'The line is written in another way than it was published.',
  changed: 'The line was changed after it was published.',
  'out-of-order': 'Another line should stand here.',
};

/** "Line 33, wanted: The field has a value that it cannot have." */
export function faultSentence(line: string, field: string | null, code: PublishedFault['code']): string {
  if (code === 'not-this-format') return faultWords[code];
  const place = field === null ? `Line ${line}` : `Line ${line}, ${fieldWords[field] ?? field}`;
  return `${place}: ${faultWords[code]}`;
}

/** Names of figures, as they are called on the Rounds screen. */
export const fieldWords: Readonly<Record<string, string>> = {
  line: 'the line itself was changed',
  seal: 'seal of the round',
  price: 'price',
  reason: 'reason of the price',
  overrideWhy: 'reason of the price by hand',
  market: 'market price',
  'result.demand': 'wanted',
  'result.supply': 'offered',
  'result.demandLow': 'wanted at least',
  'result.demandHigh': 'wanted at most',
  'result.supplyLow': 'offered at least',
  'result.supplyHigh': 'offered at most',
  'result.imbalance': 'gap',
  'result.standing': 'standing',
  'result.blockedBy': 'what blocks',
  worst: 'product with the worst gap',
  worstImbalance: 'worst gap',
  fellBack: 'careful steps',
  roundsLeft: 'rounds still needed',
  'ruled.forecast.trials': 'sums around the price',
  'ruled.forecast.shows': 'what the sums show',
  'ruled.forecast.answers': 'answers so far',
  'ruled.forecast.strength': 'strength of the answers',
  rule: 'price rule',
  floor: 'lowest price',
  accepted: 'why gaps were accepted',
  tolerance: 'tolerance',
  'result.lots': 'whole lots',
  'result.noPriceClears': 'why no price clears it',
  'ruled.floor': 'lowest price shown to the rule',
  'ruled.jumps': 'prices at which plans or offers stop',
  'ruled.anew': 'whether the rule began anew',
};

/** Standings of a product, as the file writes them. */
export const standingWords: Readonly<Record<string, string>> = {
  cleared: 'clears',
  short: 'more is wanted',
  over: 'more is offered',
  free: 'more is offered at its lowest',
  'no-offer': 'nobody offers it',
};

export const workingWords = {
  why: (price: string, product: string) => `${price} for ${product}`,
  title: (product: string) => `Price of ${product}`,
  before: 'Price before',
  wanted: 'Wanted at that price',
  offered: 'Offered at that price',
  gap: 'Gap: difference as a part of their average',
  move: 'Move the rule asks for',
  cap: 'Most it may move in one round',
  byRule: 'Price the rule asks for, in whole cents',
  announced: 'Announced',
  opening: 'The first prices are announced before anything is known; no rule works them out.',
  held: 'The price was held: out of season, or nobody offers it.',
  byHand: (why: string) => `Set by hand: ${why}`,
  anew: (note: string) => `${note}. Offers or plans had changed, so the rule forgot what it knew of this product.`,
  restsOn: {
    'to-the-cent': 'From what plans declared; the published sums show it to the cent.',
    within: 'From what plans declared; the published sums show that it clears within the tolerance.',
    best: 'From what plans declared; no price with published sums beside it is nearer to clearing.',
    unshown: 'From what plans declared; the published sums do not show it, so it is taken as announced.',
    withheld: 'From what plans declared; too few households stand behind its sums, so it is taken as announced.',
  },
} as const;

/** Why a price moved, in a word or two. */
export const reasonWords: Readonly<Record<string, string>> = {
  opening: 'opening price',
  'demand-above-supply': 'rises: more is wanted',
  'supply-above-demand': 'falls: more is offered',
  'follows-others': 'moves with the others',
  'within-tolerance': 'stays: within the tolerance',
  'at-floor': 'at its lowest',
  'at-ceiling': 'at its highest',
  'free-good': 'at its lowest, and still more is offered',
  'no-demand': 'falls: nobody wants it',
  'no-supply': 'stays: nobody offers it',
  capped: 'moves by the most allowed',
  'to-step': 'set to where an offer begins or ends',
  'held-at-step': 'stays: no price beside it clears it',
  'between-minor-units': 'stays: clears between two cents',
  damped: 'a careful step',
  'out-of-season': 'held: out of season',
  override: 'set by hand',
};
