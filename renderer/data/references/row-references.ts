import { changesOf } from '../../../shared/procedure/correction.ts';
import { isCarriedList } from '../../../shared/stocking/carry-orders.ts';
import { grantVoteKey, offerKey, roundKey } from '../row-keys.ts';
import type { JournalRows, TableName } from '../tables.ts';

/** Rows of one table name rows of another: `names` says by which keys. */
export type RowReference = {
  readonly from: TableName;
  readonly to: TableName;
  readonly names: (row: JournalRows[TableName]) => readonly string[];
};

function refer<From extends TableName>(
  from: From,
  to: TableName,
  names: (row: JournalRows[From]) => readonly string[],
): RowReference {
  return { from, to, names: (row) => names(row as JournalRows[From]) };
}

type OfProduct = { readonly product: string };
const product = (row: OfProduct) => [row.product];

type Order = JournalRows['purchaseOrders'];
/** A closed order is history: what it names may have left since. */
const isOpen = ({ status }: Order) => status === 'draft' || status === 'sent';

/**
 * Who needs whom among rows. Not here, because they are history and stay true without what they name: closed rounds,
 * answers of households, stocking lists, received and cancelled orders, catalogue versions, published boards. Last
 * plans and templates leave out what is gone when somebody begins from them, and say so; purchases do too.
 */
export const rowReferences: readonly RowReference[] = [
  refer('offers', 'products', product),
  refer('stock', 'products', product),
  refer('grantRequests', 'products', product),
  refer('grantRecusals', 'grantRequests', ({ request }) => [request]),
  refer('grantBallots', 'grantRequests', ({ requests }) => requests),
  refer('grantBallots', 'grantVotes', () => [grantVoteKey]),
  refer('productDetails', 'products', product),
  refer('supplies', 'products', product),
  refer('marketSeries', 'products', product),
  refer('pledges', 'products', product),
  refer('boardNotes', 'products', product),
  refer('neighbourDemand', 'products', product),
  refer('purchaseOrders', 'products', (order) => (isOpen(order) ? order.lines.map((line) => line.product) : [])),
  refer('purchaseOrders', 'suppliers', (order) => (isOpen(order) ? [order.supplier] : [])),
  // The number of a list that is gone would be given again, and its orders would count as made.
  refer('purchaseOrders', 'stockingLists', ({ list }) => (isCarriedList(list) ? [] : [list])),
  refer('supplies', 'suppliers', ({ supplier }) => [supplier]),
  refer('pledges', 'households', ({ household }) => [household]),
  refer('offerDecisions', 'offers', (row) => [offerKey(row.producer, row.product)]),
  // A version is kept with the first round that was counted with it; later ones only name it.
  refer('roundCatalogues', 'catalogueVersions', ({ version }) => [version]),
  refer('producerInputs', 'products', ({ goods }) => goods.flatMap(product)),
  refer('producerVotes', 'producerInputs', ({ producer }) => [producer]),
  refer('damagePermits', 'products', product),
  refer('corrections', 'households', ({ household }) => [household]),
  refer('corrections', 'products', ({ change }) => changesOf(change).flatMap(product)),
  refer('bankMatches', 'bankLines', ({ line }) => [line]),
  refer('recoveryAgreements', 'awards', ({ grant }) => [grant]),
  refer('recoveryEvents', 'recoveryAgreements', ({ grant }) => [grant]),
  refer('recoveryDecisions', 'recoveryAgreements', ({ grant, act }) => (act.kind === 'cancel' ? [] : [grant])),
  refer('decisions', 'rounds', ({ round }) => [roundKey(round)]),
];

/** What stands under the number of its household. Purchases of one must not be shown to the next with its number. */
export const keyedByHousehold = [
  'plans',
  'planStandings',
  'drafts',
  'paperEntries',
  'lastPlans',
  'purchases',
  'allowanceExceptions',
] as const satisfies readonly TableName[];
