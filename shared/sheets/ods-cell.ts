import { plainNumber } from './plain-number.ts';

/** A cell of an ODS sheet as it stands, and how often. */
export type OdsCell = {
  readonly isNumber: boolean;
  /** The value that the file states; null when the paragraphs are the value. */
  readonly value: string | null;
  readonly times: number;
};

/** Reads a cell's attributes (OpenDocument 1.3 part 3, 19.385): what counts is the value, not how it is shown. */
export function odsCell(attributes: Readonly<Record<string, string>>): OdsCell {
  const times = repeats(attributes['table:number-columns-repeated']);
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'] ?? '';
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const number = plainNumber(attributes['office:value'] ?? '');
    return { isNumber: number !== null, value: number, times };
  }
  if (type === 'date') return { isNumber: false, value: (attributes['office:date-value'] ?? '').slice(0, 10), times };
  if (type === 'boolean') {
    return { isNumber: false, value: attributes['office:boolean-value'] === 'true' ? 'yes' : 'no', times };
  }
  return { isNumber: false, value: attributes['office:string-value'] ?? null, times };
}

/** How often a row or cell stands there, at least once. A sheet has no more than 2^31. */
export function repeats(text: string | undefined): number {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Math.max(1, Number(text)) : 1;
}
