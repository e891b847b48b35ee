import { type PluralForms, plural } from '../../../i18n/formats.ts';

const rounds = { one: 'round', other: 'rounds' } as const;
const prices: PluralForms = { one: 'price', other: 'prices' };
const products: PluralForms = { one: 'product', other: 'products' };

/** What the pictures of the rounds say. */
export const words = {
  charts: 'How the rounds went',
  round: (number: string) => `Round ${number}`,
  xRound: 'Round',
  product: 'Product',
  // Worst gap
  worstChart: 'Worst gap from round to round',
  worstFirst: (gap: string, tolerance: string) => `The worst gap stands at ${gap}; the tolerance is ${tolerance}.`,
  worstSummary: (from: string, to: string, tolerance: string) =>
    `The worst gap went from ${from} to ${to}; the tolerance is ${tolerance}.`,
  worstLine: 'worst gap',
  toleranceLevel: (tolerance: string) => `tolerance ${tolerance}`,
  // Prices
  smallChart: 'Prices over the rounds, beside the market',
  smallMoved: (number: number) => `The ${plural(number, products)} whose price moved most, each on its own scale.`,
  smallNothing: 'No price has moved yet.',
  smallChosen: (number: number) => `The ${plural(number, products)} chosen, each on its own scale.`,
  smallCaption: (from: string, to: string) => `${from} to ${to}`,
  smallCaptionMarket: (from: string, to: string, market: string) => `${from} to ${to}, market ${market}`,
  smallLine: 'indicative price',
  smallLevel: 'market price',
  choose: 'Add a product to the picture',
  backToMoved: 'Back to those that moved most',
  pricesChart: (product: string) => `Price of ${product}`,
  pricesFirst: (product: string, price: string) => `${product} begins at ${price}.`,
  pricesSummary: (product: string, from: string, to: string, count: number) =>
    `${product}: from ${from} to ${to} in ${plural(count, rounds)}.`,
  pricesSummaryMarket: (market: string) => `The market asks ${market}.`,
  indicative: 'indicative price',
  marketLevel: (price: string) => `market ${price}`,
  chooseOne: 'Product in the charts',
  // Supply and demand
  amountsChart: (product: string) => `Wanted and offered: ${product}`,
  amountsSummary: (wanted: string, offered: string, round: string) =>
    `In round ${round}, ${wanted} are wanted a week and ${offered} offered.`,
  wanted: 'wanted',
  offered: 'offered',
  supplyChart: 'Offered against wanted',
  supplySummary: (round: string, product: string, offered: string) =>
    `Round ${round}, the widest gaps first; the larger of the two is 100%. ${product}: ${offered} of what is wanted is offered.`,
  supplyMany: (round: string, product: string, times: string) =>
    `Round ${round}, the widest gaps first; the larger of the two is 100%. ${product}: ${times} times what is wanted is offered.`,
  supplyNothing: (round: string) => `Round ${round}: nothing was wanted.`,
  // What changed
  changes: (from: string, to: string) => `What changed from round ${from} to round ${to}, and why`,
  changesSentence: 'The prices that moved most stand first.',
  changesNothing: 'No price has changed.',
  change: (product: string, from: string, to: string, why: string) => `${product}: from ${from} to ${to}, ${why}`,
  because: (wanted: string, offered: string) => `because ${wanted} are wanted and ${offered} offered`,
  withOthers: (wanted: string, offered: string) => `with the other prices; ${wanted} are wanted and ${offered} offered`,
  nobodyWants: 'because nobody wants it',
  nobodyOffers: 'because nobody offers it',
  byHand: (why: string) => `set by hand: ${why}`,
  plain: 'by the price rule',
  tails: {
    capped: '; this is the most that one round allows',
    damped: '; a careful step',
    'at-floor': '; lower it cannot go',
    'free-good': '; lower it cannot go',
    'at-ceiling': '; higher it cannot go',
  } as Readonly<Record<string, string>>,
  nowAsked: (wanted: string, offered: string) => `At this price ${wanted} are wanted and ${offered} offered.`,
  moreMoved: (number: number) => `${plural(number, prices)} more moved less far.`,
  stayed: (number: number) => `${plural(number, prices)} stayed as ${number === 1 ? 'it was' : 'they were'}.`,
} as const;
