import type { RoundReason } from '../../../shared/assembly/rounds/round-record.ts';
import type { PriceMover } from '../../../shared/price-rounds/price-reason.ts';

/** Why a price is what it is, for the table. */
export const reasonWords: Readonly<Record<RoundReason, string>> = {
  opening: 'Opening price',
  'demand-above-supply': 'Rises: more is wanted than offered',
  'supply-above-demand': 'Falls: more is offered than wanted',
  'follows-others': 'Moves with the other prices',
  'within-tolerance': 'Stays: the gap is within the tolerance',
  'at-floor': 'At its lowest price, it would fall further',
  'at-ceiling': 'At its highest price, it would rise further',
  'free-good': 'At its lowest price, and still more is offered than wanted',
  'no-demand': 'Falls: nobody wants it',
  'no-supply': 'Stays: nobody offers it',
  capped: 'Moves by the most that one round allows',
  'to-step': 'Set to where an offer begins or ends',
  'held-at-step': 'Stays: no price clears it, and this side is the better one',
  'between-minor-units': 'Stays: the price that clears it lies between two cents',
  damped: 'A careful step, after prices that made the gaps larger',
  'out-of-season': 'Held: out of season',
  override: 'Set by hand',
};

/** How the price rule came to a price, said below the working. */
export const moverWords: Readonly<Record<PriceMover, string>> = {
  'own-excess': 'Worked out from this product’s own gap.',
  extrapolation: 'Worked out from how all prices and gaps moved in the rounds so far.',
  'damped-step': 'A careful step in the direction of the gap.',
  'step-search': 'Searched among the prices at which an offer or a plan begins or ends.',
  sinking: 'More is offered than wanted round after round, so the price goes on falling.',
  'no-demand-fall': 'Nobody wants it, so the price goes down to its lowest.',
  declared: 'Worked out from what plans and offers say they will do at other prices.',
  nothing: 'The rule leaves this price alone.',
};

export const workingWords = {
  priceBefore: 'Price before',
  wanted: 'Wanted at that price',
  offered: 'Offered at that price',
  gap: 'Gap: difference as a part of their average',
  excess: 'Difference as a part of what is offered',
  step: 'Move the rule asks for',
  cap: 'Most it may move in one round',
  asked: 'Price the rule asks for',
  announced: 'Announced, in whole cents and not below the lowest price',
  moved: 'Move in whole cents',
  opening: 'Opening price, from the catalogue',
  override: (why: string) => `Set by hand: ${why}`,
  held: 'The price is held and not worked out.',
  whyPrice: (price: string, product: string) => `${price} for ${product}`,
  priceTitle: (product: string) => `Price of ${product}`,
  whyGap: (gap: string, product: string) => `${gap} gap for ${product}`,
  gapTitle: (product: string) => `Gap of ${product}`,
  difference: 'Difference',
  average: 'Average of both',
  anyPart: (low: string, high: string) => `${low} to ${high}, as some take any part at this price`,
} as const;

/** Where market prices come from. */
export const marketWords = {
  why: (price: string, product: string) => `${price} on the market for ${product}`,
  title: (product: string) => `Market price of ${product}`,
  source: 'Seen at',
  seenIn: 'In',
  price: 'Market price',
  note: 'It stands beside for comparison; no price rule counts with it.',
  month: (month: string, year: string) => `${month} ${year}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  sources: { one: 'source', other: 'sources' },
  line: (sources: string, months: string) => `Market: ${sources}, ${months}`,
} as const;

/** Said of what no price clears while all other prices stay as they are. */
export const noPriceWords = {
  tied: (other: string) => `A price would clear it alone, but households would swap with ${other} and leave that open`,
  short: 'No price clears it: more is wanted at any price',
  between: (low: string, high: string) =>
    `People who declared nothing stop between ${low}, where more is wanted, and ${high}, where more is offered`,
  jump: (below: string) => `No price clears it: at ${below} more is wanted, one step above it more is offered`,
  stopForms: { one: 'household stops there', other: 'households stop there' },
  swapForms: { one: 'household takes another product', other: 'households take another product' },
} as const;

export const blockWords = {
  'no-offer': 'Nobody offers it',
  'all-supplied': 'All that is offered is taken, and more is wanted',
  lot: (producer: string, price: string) => `${producer} gives its lot at ${price} whole or not at all`,
  'next-step': (producer: string, price: string) => `More from ${producer} at ${price}`,
  'last-step': (producer: string, price: string) => `${producer} supplies from ${price} on`,
  nothing: '',
} as const;
