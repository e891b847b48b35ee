import type { TableShape } from './folder-tables.ts';

/* The tables of what the meeting decided (meeting-records.ts). None is needed; a folder without them is complete. */

/** How a vote went, in the columns of its table. All empty: not voted yet. */
export const voteColumns = [
  'outcome',
  'in_favour',
  'against',
  'abstained',
  'why',
  'held_on',
  'decided_at',
  'decided_by',
] as const;

/** A line for each amount; the lines of `person` are the steps, in their order. */
export const allowanceRuleTable = {
  file: 'allowance_rule.csv',
  columns: ['kind', 'amount'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const exceptionsTable = {
  file: 'allowance_exceptions.csv',
  columns: ['household', 'amount_per_week', 'reason', 'asked_at', ...voteColumns],
  optional: voteColumns,
  needed: 'if-any',
} as const satisfies TableShape;

export const publicGoodsTable = {
  file: 'public_goods.csv',
  columns: [
    'good',
    'name',
    'unit',
    'cost_per_unit',
    'units',
    'per',
    'shared_by',
    'supporters',
    'own_name',
    'own_part',
    ...voteColumns,
  ],
  optional: voteColumns,
  needed: 'if-any',
} as const satisfies TableShape;

/** The other co-ops of each good that is not this co-op's alone. */
export const goodPartsTable = {
  file: 'public_good_parts.csv',
  columns: ['good', 'coop', 'part'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** A line for labour (hours), and one for each other input; what stands in the catalogue has no price of its own. */
export const inputsTable = {
  file: 'producer_inputs.csv',
  columns: ['producer', 'kind', 'name', 'per_week', 'price'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const producerVotesTable = {
  file: 'producer_votes.csv',
  columns: ['producer', 'benefit', 'cost', ...voteColumns],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const damageTable = {
  file: 'damage_permits.csv',
  columns: [
    'damage',
    'producer',
    'product',
    'name',
    'unit',
    'per_unit',
    'price',
    'community',
    'permits_per_week',
    ...voteColumns,
  ],
  optional: voteColumns,
  needed: 'if-any',
} as const satisfies TableShape;

/** `gives` and `gets` are each filled in where the kind needs them. */
export const correctionsTable = {
  file: 'corrections.csv',
  columns: [
    'correction',
    'household',
    'from',
    'kind',
    'gives',
    'gives_per_week',
    'gets',
    'gets_per_week',
    'why',
    'at',
    'by',
  ],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const offerDecisionsTable = {
  file: 'offer_decisions.csv',
  columns: ['producer', 'product', 'decision', 'accepted_per_week', 'priority', 'why'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** One line. `seed` is filled in for the fairness `lot`. */
export const caseRulesTable = {
  file: 'case_rules.csv',
  columns: ['fairness', 'seed', 'rest'],
  optional: ['seed'],
  needed: 'if-any',
} as const satisfies TableShape;

/** One line. */
export const boardTable = {
  file: 'demand_board.csv',
  columns: ['fewest_households', 'deadline', 'contact', 'band_percent'],
  optional: ['deadline', 'contact'],
  needed: 'if-any',
} as const satisfies TableShape;

export const boardNotesTable = {
  file: 'board_notes.csv',
  columns: ['product', 'quality', 'federation_only'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const neighboursTable = {
  file: 'neighbour_demand.csv',
  columns: ['coop', 'product', 'per_week'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** In the order in which they are written. */
export const meetingTables: readonly TableShape[] = [
  allowanceRuleTable,
  exceptionsTable,
  publicGoodsTable,
  goodPartsTable,
  inputsTable,
  producerVotesTable,
  damageTable,
  correctionsTable,
  offerDecisionsTable,
  caseRulesTable,
  boardTable,
  boardNotesTable,
  neighboursTable,
];
