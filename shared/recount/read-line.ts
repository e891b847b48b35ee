import { forecastMoney, forecastQuantities } from './forecast-amounts.ts';
import { checkOf, splitCheck } from './line-check.ts';
import { type LineValues, quantityOf, quantityText } from './line-values.ts';
import { type PublishedLine, publishedLine } from './published-lines.ts';

/**
 * Why a file cannot be read, with the place. not-this-format: it is no published file, or of a later version. cut-short:
 * its end is missing. not-json, no-check: the line was damaged. not-allowed: the field has a value that it cannot have.
 * not-canonical: the line is spelled in another way than it is written. changed: its text does not fit its check. out-of-order: another line should stand here.
 */
export type PublishedFault = {
  /** From 1; the first line counts. */
  readonly line: number;
  readonly field: string | null;
  readonly code:
    | 'not-this-format'
    | 'cut-short'
    | 'not-json'
    | 'no-check'
    | 'not-allowed'
    | 'not-canonical'
    | 'changed'
    | 'out-of-order';
};

/** A line, its text as it is sealed, and its own check beside the one its text should have. */
export type ReadLine = {
  readonly at: number;
  readonly line: PublishedLine;
  readonly text: string;
  readonly check: { readonly published: string; readonly recomputed: string };
};

type Place = { readonly at: number; readonly isLast: boolean; readonly values: LineValues };

export type LineAnswer =
  | { readonly kind: 'ok'; readonly read: ReadLine }
  | { readonly kind: 'faulty'; readonly fault: PublishedFault };

/** Reads one record of the file. */
export function readLine(raw: string, { at, isLast, values }: Place): LineAnswer {
  const refuse = (field: string | null, code: PublishedFault['code']): LineAnswer => {
    return { kind: 'faulty', fault: { line: at, field, code } };
  };
  if (raw.endsWith(',') === isLast) return refuse(null, 'not-json');
  const text = isLast ? raw : raw.slice(0, -1);
  const split = splitCheck(text);
  if (split === null) return refuse('check', 'no-check');
  const json = parseJson(split.text);
  if (json === undefined) return refuse(null, 'not-json');
  const parsed = publishedLine.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return refuse(path.length === 0 ? null : path.join('.'), 'not-allowed');
  }
  const misspelt = misspeltAmount(parsed.data, values);
  if (misspelt !== null) return refuse(misspelt, 'not-allowed');
  if (JSON.stringify(json) !== split.text) return refuse(null, 'not-canonical');
  const check = { published: split.check, recomputed: checkOf(split.text) };
  return { kind: 'ok', read: { at, line: parsed.data, text, check } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Amounts = readonly (readonly [field: string, text: string | null])[];

/** The first amount that has not the one spelling it is published in ('3.1' for '3.10', '41.50' for '41.5'). */
function misspeltAmount(line: PublishedLine, { moneyOf, moneyText }: LineValues): string | null {
  const money = moneyFields(line).find(([, text]) => text !== null && !isSame(() => moneyText(moneyOf(text)), text));
  const amount = quantityFields(line).find(([, text]) => {
    return text !== null && !isSame(() => quantityText(quantityOf(text)), text);
  });
  return money?.[0] ?? amount?.[0] ?? null;
}

function isSame(again: () => string, text: string): boolean {
  try {
    return again() === text;
  } catch {
    return false;
  }
}

function moneyFields(line: PublishedLine): Amounts {
  if (line.kind !== 'price') return [];
  const { blockedBy: blocked = null, noPriceClears: noPrice = null } = line.result ?? {};
  return [
    ['price', line.price],
    ['market', line.market],
    ['floor', line.floor],
    ['ruled.floor', line.ruled?.floor ?? null],
    ...forecastMoney(line.ruled?.forecast ?? null),
    ...(line.ruled?.jumps ?? []).map((jump) => ['ruled.jumps', jump] as const),
    ['result.noPriceClears.below', noPrice?.kind === 'jump' ? noPrice.below : null],
    ['result.noPriceClears.low', noPrice?.kind === 'between' ? noPrice.low : null],
    ['result.noPriceClears.high', noPrice?.kind === 'between' ? noPrice.high : null],
    ['result.blockedBy.price', blocked !== null && 'price' in blocked ? blocked.price : null],
  ];
}

function quantityFields(line: PublishedLine): Amounts {
  if (line.kind !== 'price') return [];
  const foreseen = forecastQuantities(line.ruled?.forecast ?? null);
  if (line.result === null) return foreseen;
  const { result } = line;
  const sums = ['demandLow', 'demandHigh', 'supplyLow', 'supplyHigh', 'demand', 'supply'] as const;
  return [
    ...foreseen,
    ...sums.map((field) => [`result.${field}`, result[field]] as const),
    ...(result.lots ?? []).map((lot) => ['result.lots', lot] as const),
  ];
}
