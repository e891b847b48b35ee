import { readDate } from '../imports/cells/read-date.ts';
import { sampleOf } from '../imports/mapping/column-content.ts';
import type { DateOrder } from '../imports/mapping.ts';
import { foldText } from '../imports/names/fold-text.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { DecimalMark } from '../sheets/sheet-settings.ts';
import type { BankColumns } from './bank-columns.ts';
import { readBankAmount } from './read-bank-amount.ts';

export type ProposedBankColumns = {
  readonly columns: BankColumns;
  /** Every order in which all that can be dates are dates; more than one: a person must say which. */
  readonly possibleOrders: readonly DateOrder[];
};

/** Words of statements' headers, folded, in English, German, French, Spanish and Dutch. */
const names = {
  date: /\b(booking date|buchungstag|buchungsdatum|transaction date|date|datum|fecha|posted|valuta)\b/,
  paidIn: /\b(credit|paid in|money in|deposit|deposits|haben|gutschrift|abono|bij)\b/,
  paidOut: /\b(debit|paid out|money out|withdrawal|withdrawals|soll|lastschrift|cargo|af)\b/,
  amount: /\b(amount|betrag|montant|importe|bedrag|umsatz|value)\b/,
  balance: /\b(balance|saldo|solde|kontostand)\b/,
} as const;
const orders: readonly DateOrder[] = ['year-first', 'day-first', 'month-first'];
const enough = 0.6;

/**
 * What the columns of a statement seem to be: by their names, else by what stands in them; everything else that is
 * text describes the booking. Null when no column can be dates or none amounts. Only a proposal.
 */
export function proposeBankColumns(sheet: Sheet, decimalMark: DecimalMark): ProposedBankColumns | null {
  const samples = sheet.columns.map(sampleOf);
  const heads = sheet.header.map(foldText);
  const areDates = samples.map((sample) => share(sample, (text) => datesIn([text], orders).length > 0) >= enough);
  const areAmounts = samples.map((sample, at) => {
    const isRead = (text: string) => readBankAmount(text, 2, decimalMark).kind === 'ok';
    return !areDates[at] && !names.balance.test(heads[at] ?? '') && share(sample, isRead) >= enough;
  });
  const find = (name: RegExp, fits: readonly boolean[]) => heads.findIndex((head, at) => fits[at] && name.test(head));
  const date = firstOf(find(names.date, areDates), areDates.indexOf(true));
  const [paidIn, paidOut] = [find(names.paidIn, areAmounts), find(names.paidOut, areAmounts)];
  const isSplit = paidIn !== -1 && paidOut !== -1 && paidIn !== paidOut;
  const signed = firstOf(find(names.amount, areAmounts), areAmounts.indexOf(true));
  if (date === -1 || (!isSplit && signed === -1)) return null;
  const amounts = isSplit
    ? ({ kind: 'in-and-out', paidIn, paidOut } as const)
    : ({ kind: 'signed', amount: signed } as const);
  const isText = (at: number) => !areDates[at] && !areAmounts[at] && !names.balance.test(heads[at] ?? '');
  const texts = [...sheet.columns.keys()].filter((at) => isText(at) && (samples[at] ?? []).length > 0);
  // A row that is no day in any order is left out when it is read; it says nothing of the order of the others.
  const days = (samples[date] ?? []).filter((text) => datesIn([text], orders).length > 0);
  const possibleOrders = datesIn(days, orders);
  const dateOrder = possibleOrders[0] ?? 'year-first';
  return { columns: { date, amounts, texts, decimalMark, dateOrder }, possibleOrders };
}

/** The orders in which every text is a day. ISO dates are days in all of them, so those count as the first only. */
function datesIn(texts: readonly string[], among: readonly DateOrder[]): readonly DateOrder[] {
  const fits = among.filter((order) => texts.every((text) => readDate(text, order) !== null));
  const isSame = fits.every((order) =>
    texts.every((text) => readDate(text, order) === readDate(text, fits[0] ?? order)),
  );
  return isSame ? fits.slice(0, 1) : fits;
}

function firstOf(found: number, otherwise: number): number {
  return found === -1 ? otherwise : found;
}

function share(sample: readonly string[], isOne: (text: string) => boolean): number {
  return sample.length === 0 ? 0 : sample.filter(isOne).length / sample.length;
}
