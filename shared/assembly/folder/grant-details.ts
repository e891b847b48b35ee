import { escapeFormula } from '../../csv/escape-formula.ts';
import type { GrantRequest } from '../../grants/grant-request.ts';
import { formatMoney } from '../../quantities/format-money.ts';

/** Between the parts of one cell. A text that holds it gets a slash there, so that it stays one part. */
export const partSeparator = '|';

/** The further columns of grant_requests.csv, written when a request fills one of them. */
export const grantDetailColumns = [
  'minimum_amount',
  'sizes',
  'exclusive_group',
  'adds_from',
  'milestones',
  'related_persons',
] as const;

/** Attachments and the producer's means stay in the book: they name files and figures that are not for a folder. */
export function hasGrantDetails(request: GrantRequest): boolean {
  return grantDetailCells(request, 0).some((cell) => cell !== '');
}

export function grantDetailCells(request: GrantRequest, digits: number): readonly string[] {
  const {
    minimumAmount,
    sizes = [],
    exclusiveGroup = '',
    addsFrom = '',
    milestones = [],
    relatedPersons = [],
  } = request;
  const join = (parts: readonly string[]) =>
    escapeFormula(parts.map((part) => part.replaceAll(partSeparator, '/')).join(` ${partSeparator} `));
  return [
    minimumAmount === undefined ? '' : formatMoney(minimumAmount, digits),
    join(sizes.map((size) => formatMoney(size, digits))),
    escapeFormula(exclusiveGroup),
    addsFrom,
    join(milestones.map(({ what, dueOn }) => `${dueOn} ${what}`)),
    join(relatedPersons),
  ];
}
