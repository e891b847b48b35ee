import type { TableShape } from './folder-tables.ts';
import { voteColumns } from './meeting-tables.ts';

/* The tables of the fund's books (fund-records.ts). None is needed; a folder without them is complete. */

/** `grant` is the number of its request: the one in grant_requests.csv, or its place there. */
export const awardsTable = {
  file: 'grant_awards.csv',
  columns: [
    'grant',
    'rank',
    'award',
    'adds_per_week',
    'open_before',
    'meets_per_week',
    'price',
    'value_per_week',
    'value_per_money',
    'limited_by',
    'reservoir_after',
    'entry',
  ],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** A line for each posting; the lines of an entry follow each other and say the same but for account and amount. */
export const ledgerTable = {
  file: 'ledger.csv',
  columns: [
    'entry',
    'date',
    'posted_at',
    'kind',
    'grant',
    'delivery',
    'purpose',
    'reverses',
    'what_for',
    'account',
    'amount',
  ],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** A line for each account of the trial balance a period was closed with; `why` where it was reopened. */
export const periodsTable = {
  file: 'ledger_periods.csv',
  columns: ['from', 'to', 'state', 'at', 'why', 'account', 'balance'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const bankLinesTable = {
  file: 'bank_lines.csv',
  columns: ['line', 'statement', 'date', 'amount', 'text'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** A line for each entry that a bank line is, and for each other bank line that belongs to it; or that it is not ours. */
export const bankMatchesTable = {
  file: 'bank_matches.csv',
  columns: ['line', 'kind', 'named', 'why', 'at'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const agreementsTable = {
  file: 'recovery_agreements.csv',
  columns: [
    'grant',
    'basis',
    'share',
    'expected_per_week',
    'expected_price',
    'starts_on',
    'grace_days',
    'ends_on',
    'at_end',
    'cap',
    'minimum',
    'minimum_months',
  ],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** The pay-outs and milestones of the agreements, in their order. */
export const agreementPartsTable = {
  file: 'recovery_parts.csv',
  columns: ['grant', 'kind', 'what', 'on', 'amount'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** What a decision does not need is empty: a pause without `to` lasts until it is resumed. */
export const recoveryDecisionsTable = {
  file: 'recovery_decisions.csv',
  columns: ['decision', 'grant', 'act', 'from', 'to', 'months', 'share', 'amount', ...voteColumns],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** `milestone` counts from 1. */
export const recoveryEventsTable = {
  file: 'recovery_events.csv',
  columns: ['event', 'grant', 'date', 'at', 'kind', 'amount', 'milestone', 'takes_back', 'why'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** A line for each product of a received order. */
export const deliveriesTable = {
  file: 'received_orders.csv',
  columns: [
    'order',
    'supplier',
    'list',
    'order_by',
    'deliver_on',
    'sent_at',
    'received_on',
    'product',
    'cases',
    'ordered',
    'case_size',
    'price',
    'received',
    'shrink',
  ],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** In the order in which they are written. */
export const fundTables: readonly TableShape[] = [
  awardsTable,
  ledgerTable,
  periodsTable,
  bankLinesTable,
  bankMatchesTable,
  agreementsTable,
  agreementPartsTable,
  recoveryDecisionsTable,
  recoveryEventsTable,
  deliveriesTable,
];
