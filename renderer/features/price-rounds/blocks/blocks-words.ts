import { type PluralForms, plural } from '../../../i18n/formats.ts';

const products: PluralForms = { one: 'product', other: 'products' };
const prices: PluralForms = { one: 'price', other: 'prices' };
const households: PluralForms = { one: 'household', other: 'households' };
const owners: PluralForms = { one: 'household’s', other: 'households’' };

/** What keeps products from clearing, and how far prices are pinned down. Households only as a number. */
export const words = {
  blocks: 'What keeps products from clearing',
  blocksSentence:
    'Which proposals stand in the way, and the smallest change that would do, with all other prices as they are.',
  blocksNone: 'Every product that was counted is within the tolerance.',
  product: 'Product',
  inTheWay: 'In the way',
  smallest: 'Smallest change that would clear it',
  showAll: (all: number) => `Show all ${plural(all, products)}`,
  showFew: 'Show fewer',
  changed: 'Plans or offers have changed since the round was closed',
  changedSentence: (changed: number) =>
    `This is worked out from them as they stand now; ${plural(changed, products)} no longer as the round counted.`,
  // In the way
  noneBlocks: 'No proposal blocks it.',
  takenAll: (offers: string) => `All that is offered is taken: ${offers}.`,
  named: (product: string) => `${product}:`,
  priceWould: (price: string) => `${price} would clear it.`,
  pricesWould: (from: string, to: string) => `${from} to ${to} would clear it.`,
  pricesWouldFrom: (from: string) => `${from} or more would clear it.`,
  jump: (below: string, above: string) =>
    `No price clears it: at ${below} more is wanted, at ${above} more is offered.`,
  betweenCents: 'The price that would clear it lies between these two.',
  lot: (producer: string, amount: string, price: string) =>
    `${producer} gives its lot of ${amount} at ${price} whole or not at all.`,
  step: (producer: string, amount: string, price: string) => `${producer} comes in with ${amount} at ${price}.`,
  fewLeave: (fewest: string, price: string) =>
    `Above ${price} fewer than ${fewest} households stop or take another product.`,
  stopping: (number: number, price: string, amount: string) =>
    `${plural(number, owners)} highest price is ${price}: ${amount} a week.`,
  swapping: (number: number, price: string, amount: string) =>
    `${plural(number, households)} ${number === 1 ? 'takes' : 'take'} another product above ${price}: ${amount} a week.`,
  stoppingAndSwapping: (stopping: number, swapping: number, price: string, amount: string) =>
    `${plural(stopping, owners)} highest price is ${price}, and ${plural(swapping, households)} ${swapping === 1 ? 'takes' : 'take'} another product above it: together ${amount} a week.`,
  noOffer: 'Nobody offers it.',
  allTaken: (offers: string) => `More is wanted at any price. All that is offered: ${offers}.`,
  tooMuch: (offers: string) => `Even at its lowest price more is offered: ${offers}.`,
  offerOf: (producer: string, amount: string) => `${producer} ${amount}`,
  andMore: (number: number) => `${number} more`,
  // Smallest changes
  changesAt: (price: string, changes: string) => `At ${price}: ${changes}.`,
  or: (changes: readonly string[]) => changes.join(', or '),
  'more-offered': (amount: string) => `${amount} more offered a week`,
  'less-offered': (amount: string) => `${amount} less offered a week`,
  'more-asked': (amount: string) => `${amount} more wanted a week`,
  'less-asked': (amount: string) => `${amount} less wanted a week`,
  lotChange: (producer: string, to: string, from: string) => `${producer}’s lot ${to} instead of ${from}`,
  // Pinned down
  pinned: 'How far each price is pinned down',
  pinnedSentence: 'The prices that keep a product within the tolerance, with all others as they are.',
  pinnedSummary: (exact: string, all: number) => `${exact} of ${plural(all, prices)} pinned to the cent.`,
  pinnedWidest: (product: string, from: string, to: string) => `The widest is ${product}, from ${from} to ${to}.`,
  pinnedOpen: (product: string, from: string) => `The loosest is ${product}: any price from ${from} on.`,
  price: 'Price',
  lowest: 'Clears from',
  highest: 'to',
  means: 'In words',
  anyHigher: 'any',
  only: 'Only this price clears it.',
  between: (from: string, to: string) => `Any price from ${from} to ${to} clears it.`,
  from: (from: string) => `Any price from ${from} on clears it.`,
  // Slides
  blocksTitle: (round: string) => `What keeps products from clearing in round ${round}`,
  pinnedTitle: (round: string) => `How far the prices of round ${round} are pinned down`,
} as const;
