import { describe, expect, test } from 'vitest';
import { carriedDeliveries } from '../../../../shared/assembly/carried-deliveries.ts';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../../shared/assembly/folder/write-assembly-folder.ts';
import { type FundRecords, noFundRecords } from '../../../../shared/assembly/fund-records.ts';
import { noOfficeRecords } from '../../../../shared/assembly/office-records.ts';
import { runAssembly } from '../../../../shared/assembly/run-assembly.ts';
import type { LedgerEntry } from '../../../../shared/ledger/ledger-entry.ts';
import { trialBalance } from '../../../../shared/ledger/trial-balance.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { RecoveryAct } from '../../../../shared/recovery/recovery-decision.ts';
import { decided, henfieldAgreement, paidOut, recoveryEntry } from '../../../builders/grant-files.ts';
import { orderLine, purchaseOrder } from '../../../builders/purchase-orders.ts';
import { entryOf } from '../../ledger/ledger-cases.ts';
import { sampleFiles } from './sample-files.ts';

function sample() {
  const read = readAssemblyFolder(sampleFiles());
  if (read.kind === 'refused') throw new Error('The sample does not read');
  return read.assembly;
}

const [first, ...others] = sample().grantRequests;
if (first === undefined) throw new Error('The sample has no request');
/** The second request was taken back: the third keeps its number. */
const requests = [first, ...others.slice(1)];
const kept = (entry: Omit<LedgerEntry, 'reverses'>): LedgerEntry => ({ ...entry, reverses: null });
const wrong = kept(entryOf.purpose({ id: 'in-001', date: '2027-02-02', amount: 12_345 }));
const ledger: readonly LedgerEntry[] = [
  kept(entryOf.opening({ id: 'opening', date: '2027-01-04', amount: 4_820_000 })),
  { ...kept(entryOf.award({ id: 'grant-G001', date: '2027-03-17', amount: 350_000 })), why: '=cold, "room"' },
  wrong,
  {
    ...{ id: 'reversal-in-001', at: '2027-02-03T10:00:00Z', date: '2027-02-03', why: "'twice", reverses: 'in-001' },
    source: { kind: 'reversal' },
    postings: wrong.postings.map(({ account, amount }) => ({ account, amount: money(-amount) })),
  },
  recoveryEntry('before-L1-HEN', '2027-04-05', 936),
  kept(entryOf.recovery({ id: 'received-G001', date: '2027-04-06', amount: 500 })),
];
const acts: readonly RecoveryAct[] = [
  { kind: 'pause', from: '2027-05-01', to: null },
  { kind: 'resume', on: '2027-05-20' },
  { kind: 'pause', from: '2027-06-01', to: '2027-06-08' },
  { kind: 'extend', months: 6 },
  { kind: 'change-share', from: '2027-06-09', shareBasisPoints: 1250 },
  { kind: 'forgive', amount: money(1000) },
  { kind: 'write-off', amount: money(2000) },
  { kind: 'cancel' },
];
const at = '2027-04-07T10:00:00.000Z';
const fund: FundRecords = {
  awards: [
    {
      ...{ request: first, rank: 1, award: money(350_000), addsPerWeek: quantity(7000), openBefore: quantity(9000) },
      ...{ meetsPerWeek: quantity(7000), price: money(312), valuePerWeek: money(2184), valuePerMoney: 0.1 + 0.2 },
      ...{ limitedBy: 'producer-limit', reservoirAfter: money(4_470_000), ledgerEntry: 'grant-G001' },
    },
  ],
  ledger,
  periods: [
    {
      from: '2027-01-04',
      to: '2027-02-28',
      balances: trialBalance(ledger, '2027-02-28'),
      state: { kind: 'closed', at },
    },
    { from: '2027-03-01', to: '2027-03-31', balances: [], state: { kind: 'reopened', at, why: 'a date' } },
  ],
  bankLines: [
    {
      id: '2027-03-18 -200000 PAY "G001" #1',
      file: 'march.csv',
      date: '2027-03-18',
      amount: money(-200_000),
      text: 'PAY "G001"',
    },
    { id: '2027-03-19 -150000  #1', file: 'march.csv', date: '2027-03-19', amount: money(-150_000), text: '' },
    { id: '2027-03-20 -700 fee #1', file: 'march.csv', date: '2027-03-20', amount: money(-700), text: 'fee' },
  ],
  bankMatches: [
    {
      ...{ kind: 'entries', line: '2027-03-18 -200000 PAY "G001" #1', with: ['2027-03-19 -150000  #1'] },
      ...{ entries: ['grant-G001'], at },
    },
    {
      ...{ kind: 'entries', line: '2027-03-19 -150000  #1', with: ['2027-03-18 -200000 PAY "G001" #1'] },
      ...{ entries: ['grant-G001'], at },
    },
    { kind: 'not-ours', line: '2027-03-20 -700 fee #1', why: 'the shop’s', at },
  ],
  agreements: [
    {
      ...henfieldAgreement,
      minimum: { amount: money(5000), everyMonths: 3 },
      payOuts: [
        { on: '2027-03-20', amount: money(200_000) },
        { on: '2027-04-20', amount: money(150_000) },
      ],
    },
  ],
  decisions: acts.map((act, place) => decided(`G001-D${place + 1}`, '2027-05-04', act)),
  events: [
    paidOut('G001-001', '2027-03-20', 200_000),
    { id: 'G001-002', grant: 'G001', date: '2027-04-01', at, what: { kind: 'milestone-met', milestone: 0 } },
    {
      id: 'G001-003',
      grant: 'G001',
      date: '2027-04-02',
      at,
      what: { kind: 'taken-back', event: 'G001-001', why: '-2' },
    },
  ],
  deliveries: [
    purchaseOrder({
      ...{ id: 'before-L1-HEN', list: 'before-L1', supplier: 'HEN', status: 'received', receivedOn: '2027-04-05' },
      lines: [orderLine({ product: 'E01', cases: 2, caseSize: 15, price: 312, received: 30 })],
    }),
  ],
};
const supplier = { code: 'HEN', name: 'Henfield Farm', email: '', phone: '', minimumOrder: money(0) };
const office = { ...noOfficeRecords, suppliers: [supplier] };
const assembly = { ...sample(), grantRequests: requests, office, fund };

describe('the fund’s books in a folder', () => {
  test('are written, read back equal, and written to the same bytes', () => {
    const files = writeAssemblyFolder(assembly);
    expect([...files.keys()].slice(8)).toEqual([
      'grant_awards.csv',
      'ledger.csv',
      'ledger_periods.csv',
      'bank_lines.csv',
      'bank_matches.csv',
      'recovery_agreements.csv',
      'recovery_parts.csv',
      'recovery_decisions.csv',
      'recovery_events.csv',
      'received_orders.csv',
    ]);
    const read = readAssemblyFolder(files);
    expect(read).toEqual({ kind: 'ok', assembly });
    if (read.kind === 'ok') expect(writeAssemblyFolder(read.assembly)).toEqual(files);
  });

  test('a folder without them keeps its bytes, and requests in their places need no number', () => {
    const { fund: _, ...plain } = { ...assembly, ...sample() };
    expect(writeAssemblyFolder({ ...plain, fund: noFundRecords })).toEqual(writeAssemblyFolder(sample()));
    const header = (files: ReadonlyMap<string, string>) => files.get('grant_requests.csv')?.split('\n', 1)[0]?.trim();
    expect(header(writeAssemblyFolder(sample()))).toBe('producer,product,purpose,amount,adds_per_week,recovery_share');
    expect(header(writeAssemblyFolder({ ...plain, grantRequests: requests }))?.endsWith(',request')).toBe(true);
  });

  test('the terminal keeps what was awarded and the ledger as it is', () => {
    const { result } = runAssembly(assembly, { onRound: () => undefined });
    expect(result.ledger).toEqual(ledger);
    expect(result.grants.awards.map(({ request, award }) => [request.id, award])).toEqual([['G001', 350_000]]);
  });

  test('with an open ledger and nothing awarded, the terminal grants from what the ledger has', () => {
    const opened = ledger.slice(0, 1);
    const plain = runAssembly(sample(), { onRound: () => undefined }).result;
    const poorer = entryOf.purpose({ id: 'out-001', date: '2027-01-05', amount: -100 });
    const books = { ...fund, awards: [], agreements: [], decisions: [], events: [], bankMatches: [], bankLines: [] };
    const open = { ...sample(), fund: { ...books, ledger: [...opened, kept(poorer)] } };
    const { result } = runAssembly(open, { onRound: () => undefined });
    expect(result.ledger.slice(0, 2)).toEqual([...opened, kept(poorer)]);
    expect(result.grants.reservoirAfter).toBe(plain.grants.reservoirAfter - 100);
  });
});

test.each([
  ['ledger.csv', ',reservoir,-3500.00', ',reservoir,-3500.01', 'unbalanced'],
  ['ledger.csv', ',in-001,', ',in-009,', 'unknown-entry'],
  ['ledger.csv', 'opening,-48200.00', 'savings,-48200.00', 'bad-account'],
  ['ledger.csv', 'reservoir,48200.00', 'reservoir,90000000000000.00', 'too-large'],
  ['ledger.csv', ',in-001,', ',reversal-in-001,', 'reversed-twice'],
  ['grant_awards.csv', 'G001', 'G009', 'unknown-grant'],
  ['bank_matches.csv', 'entry,grant-G001', 'entry,grant-G009', 'unknown-entry'],
  ['bank_matches.csv', '2027-03-20 -700 fee #1', '2027-03-20 -700 fee #9', 'unknown-bank-line'],
  ['recovery_agreements.csv', ',3500.00,', ',3400.00,', 'bad-agreement'],
  ['recovery_events.csv', 'G001-001,G001', 'G001-001,G007', 'unknown-grant'],
  ['recovery_decisions.csv', 'extend', 'shorten', 'not-a-choice'],
  ['received_orders.csv', 'HEN,before', 'MIL,before', 'unknown-supplier'],
])('%s: “%s” as “%s” is named %s', (file, from, to, code) => {
  const files = writeAssemblyFolder(assembly);
  const text = files.get(file) ?? '';
  expect(text).toContain(from);
  const read = readAssemblyFolder(new Map([...files, [file, text.replace(from, to)]]));
  const faults = read.kind === 'refused' ? read.faults : [];
  expect(faults.map((fault) => [fault.file, fault.code])).toContainEqual([file, code]);
});

test('an entry that two others take back is named, and so is a ring of reversals', () => {
  const reversing = (id: string, reverses: string): LedgerEntry => ({
    ...{ id, at, date: '2027-02-04', why: 'again', source: { kind: 'reversal' }, reverses },
    postings: wrong.postings.map(({ account, amount }) => ({ account, amount: money(-amount) })),
  });
  const faultsOf = (more: readonly LedgerEntry[]) => {
    const read = readAssemblyFolder(
      writeAssemblyFolder({ ...assembly, fund: { ...fund, ledger: [...ledger, ...more] } }),
    );
    return read.kind === 'refused' ? read.faults.map(({ code, found }) => [code, found]) : [];
  };
  expect(faultsOf([reversing('a', 'reversal-in-001'), reversing('b', 'a')])).toEqual([]);
  expect(faultsOf([reversing('a', 'in-001')])).toEqual([['reversed-twice', 'in-001']]);
  expect(faultsOf([reversing('a', 'b'), reversing('b', 'c'), reversing('c', 'a')])).toContainEqual([
    'reversed-twice',
    expect.any(String),
  ]);
});

test('received orders get ids that no list of another book can take, once', () => {
  const order = { ...purchaseOrder({ id: 'L1-HEN', supplier: 'HEN', status: 'received' }), list: 'L1' };
  const carried = { ...order, id: 'before-L1-HEN', list: 'before-L1' };
  const once = carriedDeliveries({
    deliveries: [order, carried],
    ledger: [recoveryEntry('L1-HEN', '2027-04-05', 936)],
  });
  expect(once.deliveries.map(({ id, list }) => [id, list])).toEqual([
    ['before-L1-HEN', 'before-L1'],
    ['before-before-L1-HEN', 'before-L1'],
  ]);
  expect(once.ledger[0]?.source).toMatchObject({ delivery: 'before-before-L1-HEN' });
  expect(carriedDeliveries(once)).toEqual(once);
});
