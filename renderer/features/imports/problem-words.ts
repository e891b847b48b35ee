import type { RowProblem, RowProblemCode } from '../../../shared/imports/checked-rows.ts';

type Words = { readonly why: string; readonly remedy: string };

const check = 'Correct the cell in the file, or leave the row out.';

const said: Readonly<Record<RowProblemCode, Words>> = {
  'broken-quotes': { why: 'A quotation mark is opened and not closed.', remedy: 'Close it in the file.' },
  'too-many-cells': {
    why: 'The row has more cells than there are columns.',
    remedy: 'Look for a stray mark between columns.',
  },
  'cell-too-long': { why: 'The cell is too long.', remedy: 'Shorten it in the file.' },
  empty: { why: 'The cell is empty.', remedy: 'Fill it, or give a value for all rows.' },
  'not-a-number': { why: 'This is not a number.', remedy: check },
  ambiguous: {
    why: 'This number can be read in two ways.',
    remedy: 'Write it with the decimal mark alone: 1,5 or 1500.',
  },
  'too-many-decimals': { why: 'Too many digits after the decimal mark.', remedy: 'Round it in the file.' },
  negative: { why: 'A quantity cannot be below zero.', remedy: check },
  zero: { why: 'Nothing is wanted here.', remedy: check },
  'too-small': { why: 'This is too small.', remedy: check },
  'too-large': { why: 'This is too large.', remedy: check },
  implausible: { why: 'No household takes this much; a slip is likely.', remedy: check },
  outlier: {
    why: 'Far beyond what others bought; it would bend the average.',
    remedy: 'Left out. Correct it in the file to count it.',
  },
  'not-a-choice': { why: 'This is none of the words known here.', remedy: 'Use one of the known words.' },
  'not-a-date': { why: 'This is not a date.', remedy: 'Choose how dates are written in step 2.' },
  'not-a-season': { why: 'This is not a season.', remedy: 'Write it like 7-10 or Jul-Oct.' },
  'bad-response': {
    why: 'This response to prices is not known.',
    remedy: 'Write fixed, budget, or swap with a percent.',
  },
  'unknown-household': {
    why: 'No household has this number.',
    remedy: 'Add the household first, or correct the number.',
  },
  'unknown-product': { why: 'No product has this code or name.', remedy: 'Choose what it stands for in step 3.' },
  'several-products': { why: 'Several products go by this name.', remedy: 'Choose the one that is meant in step 3.' },
  duplicate: { why: 'The same line stands in the file before.', remedy: 'Keep one of the two.' },
  'up-to-below-want': { why: 'What it can take is less than what it wants.', remedy: check },
  'swap-without-substitute': { why: 'A swap needs a substitute.', remedy: 'Name the substitute in the file.' },
  'substitute-is-itself': { why: 'The substitute is the product itself.', remedy: 'Name another one.' },
  'opening-below-floor': { why: 'The opening price is below the floor price.', remedy: check },
  'too-long': { why: 'The text is too long.', remedy: 'Shorten it in the file.' },
  'price-without-source': {
    why: 'A market price needs its source.',
    remedy: 'Name the source, or give it for all rows.',
  },
  'price-without-date': { why: 'A market price needs its date.', remedy: 'Give the date, or one for all rows.' },
  'size-flagged': {
    why: 'The package size could be read in another way.',
    remedy: 'Please look at it after the import.',
  },
  'size-refused': {
    why: 'The package size is not understood.',
    remedy: 'The product is taken without it; enter it in the catalogue.',
  },
  'not-wanted': { why: 'You chose to leave these rows out.', remedy: 'Go back to step 3 to take them after all.' },
};

/** What the rule knows of the case at hand; its meaning depends on the code. */
function particulars(code: RowProblemCode, allowed: readonly string[]): string | null {
  const [first] = allowed;
  if (first === undefined) return null;
  switch (code) {
    case 'duplicate':
      return `The first one is in line ${first}.`;
    case 'implausible':
    case 'outlier':
      return `Up to ${first} is usual.`;
    case 'up-to-below-want':
      return `It wants ${first}.`;
    case 'too-large':
      return `At most ${first}.`;
    case 'too-many-decimals':
      return `At most ${first} digits.`;
    case 'too-long':
      return `At most ${first} letters.`;
    case 'unknown-household':
    case 'unknown-product':
    case 'several-products':
      return `Nearest: ${allowed.slice(0, 3).join(', ')}.`;
    case 'not-a-choice':
    case 'bad-response':
    case 'empty':
      return `Known: ${allowed.slice(0, 6).join(', ')}.`;
    default:
      return null;
  }
}

/** Why a cell was not taken as it is, and what to do about it. */
export function problemWords({ code, allowed }: Pick<RowProblem, 'code' | 'allowed'>): Words {
  const { why, remedy } = said[code];
  const more = particulars(code, allowed);
  return { why: more === null ? why : `${why} ${more}`, remedy };
}
