import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameBankLines } from '../../../shared/bank/name-bank-lines.ts';
import { proposeBankColumns } from '../../../shared/bank/propose-bank-columns.ts';
import { readBankAmount } from '../../../shared/bank/read-bank-amount.ts';
import { readBankLines } from '../../../shared/bank/read-bank-lines.ts';
import { money } from '../../../shared/quantities/money.ts';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';

function proposed(text: string) {
  const bytes = new TextEncoder().encode(text);
  const reading = proposeReading(bytes);
  if (reading.kind === 'refused') throw new Error(reading.code);
  const read = readSheet({ bytes, format: reading.format, settings: reading.settings }, () => undefined);
  if (read.kind === 'refused') throw new Error(read.code);
  const columns = proposeBankColumns(read.sheet, reading.decimalMark);
  if (columns === null) throw new Error('no columns');
  const lines = readBankLines(read.sheet, { columns: columns.columns, digits: 2, file: 'may.csv' });
  return { ...columns, ...lines };
}

const plain = (lines: ReturnType<typeof proposed>['lines']) =>
  lines.map(({ date, amount, text }) => [date, amount, text]);

describe('a statement as banks write it', () => {
  test('commas, ISO dates and one signed amount; the balance is not taken for the amount', () => {
    const found = proposed(
      'Date,Description,Balance,Amount\n2027-05-03,"Henfield, grant G001",44700.00,-3500.00\n2027-05-17,Henfield eggs,44821.68,121.68\n',
    );
    expect(found.columns.amounts).toEqual({ kind: 'signed', amount: 3 });
    expect(found.possibleOrders).toEqual(['year-first']);
    expect(plain(found.lines)).toEqual([
      ['2027-05-03', -350_000, 'Henfield, grant G001'],
      ['2027-05-17', 12_168, 'Henfield eggs'],
    ]);
  });

  test('semicolons, decimal commas and days first', () => {
    const found = proposed(
      'Buchungstag;Verwendungszweck;Betrag;Saldo\n31.05.2027;Henfield G001;-3.500,00;44.700,00\n01.06.2027;Beitrag;20,5;44.720,50\n',
    );
    expect(found.columns).toMatchObject({ decimalMark: 'comma', dateOrder: 'day-first' });
    expect(found.possibleOrders).toEqual(['day-first']);
    expect(plain(found.lines)).toEqual([
      ['2027-05-31', -350_000, 'Henfield G001'],
      ['2027-06-01', 2050, 'Beitrag'],
    ]);
  });

  test('two columns of amounts and months first', () => {
    const found = proposed(
      'Posted,Payee,Memo,Paid out,Paid in\n05/31/2027,Henfield,G001,3500.00,\n06/02/2027,Dues,May,,20.00\n',
    );
    expect(found.columns.amounts).toEqual({ kind: 'in-and-out', paidIn: 4, paidOut: 3 });
    expect(found.columns.dateOrder).toBe('month-first');
    expect(plain(found.lines)).toEqual([
      ['2027-05-31', -350_000, 'Henfield · G001'],
      ['2027-06-02', 2000, 'Dues · May'],
    ]);
  });

  test('a row that is no day says nothing of the order of the others', () => {
    const found = proposed(
      'Date;Text;Amount\n2027-01-05;a;9.36\n2027-03-30;b;100.00\n2027-10-20;c;1.00\nTotal;d;110.36\n',
    );
    expect(found.possibleOrders).toEqual(['year-first']);
    const dotted = proposed(
      'Date;Text;Amount\n05.01.2027;a;9.36\n30.03.2027;b;100.00\n20.10.2027;c;1.00\nTotal;d;110.36\n',
    );
    expect(dotted.possibleOrders).toEqual(['day-first']);
  });

  test('dates that could be either are asked for, not guessed', () => {
    const found = proposed('Date,Text,Amount\n04/05/2027,a,1.00\n06/05/2027,b,2.00\n');
    expect(found.possibleOrders).toEqual(['day-first', 'month-first']);
  });

  test('rows that cannot be read are named with their line; nothing is guessed', () => {
    const found = proposed(
      'Date,Text,Amount\n2027-05-03,a,1.50\n2027-02-30,b,2.50\n2027-05-04,c,"1,500"\n2027-05-05,d,3.75\n2027-05-06,e,4.25\n2027-05-07,f,5.25\n',
    );
    expect(found.faults).toEqual([
      { line: 3, code: 'bad-date', found: '2027-02-30' },
      { line: 4, code: 'ambiguous', found: '1,500' },
    ]);
    expect(found.lines).toHaveLength(4);
  });
});

test('amounts with a currency, a minus behind, brackets, CR and DR', () => {
  const read = (text: string) => readBankAmount(text, 2, 'point');
  const value = (text: string) => {
    const found = read(text);
    return found.kind === 'ok' ? found.value : found.code;
  };
  expect(['$12.00', 'USD 12.00', '12.00-', '(12.00)', '12.00 DR', '12.00 CR', '- 12.00', '−12.00'].map(value)).toEqual([
    1200, 1200, -1200, -1200, -1200, 1200, -1200, -1200,
  ]);
  expect(['-12.00-', '12.001', 'twelve', ''].map(value)).toEqual([
    'not-a-number',
    'too-many-decimals',
    'not-a-number',
    'empty',
  ]);
});

test('a later file that overlaps has the same lines under the same ids, equal lines told apart', () => {
  const line = fc.record({
    file: fc.constantFrom('a.csv', 'b.csv'),
    date: fc.constantFrom('2027-05-03', '2027-05-04'),
    amount: fc.integer({ min: -3, max: 3 }).map(money),
    text: fc.constantFrom('dues', 'eggs'),
  });
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (earlier, later) => {
      const first = nameBankLines(earlier).map(({ id }) => id);
      const both = nameBankLines([...earlier, ...later]).map(({ id }) => id);
      expect(both.slice(0, first.length)).toEqual(first);
      expect(new Set(both).size).toBe(both.length);
    }),
  );
});

test('a long text of the bank makes a key that can be kept, and another text another one', () => {
  const line = (text: string) => ({ file: 'a.csv', date: '2027-05-04', amount: money(100), text });
  const long = '食'.repeat(300);
  const [one, same, other] = nameBankLines([line(long), line(long), line(`${long}!`)]).map(({ id }) => id);
  expect([one, same, other].every((id) => id !== undefined && id.length <= 200)).toBe(true);
  expect(new Set([one, same, other]).size).toBe(3);
  expect(same).toBe(one?.replace(/#1$/, '#2'));
});
