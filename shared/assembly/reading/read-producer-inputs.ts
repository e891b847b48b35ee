import {
  checkProducerInputs,
  type OtherInput,
  type ProducerInputs,
  type ProducerVote,
} from '../../procedure/producer-inputs.ts';
import { type Money, money } from '../../quantities/money.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import type { Fault } from '../folder/fault.ts';
import { inputsTable, producerVotesTable } from '../folder/meeting-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes, knownCodes } from './known-codes.ts';
import { isEmpty, readChoice, readCode, readMoney, readNeededText, readPrice, readQuantity } from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';
import { readVote } from './read-vote.ts';

type InputRow = TableRow<(typeof inputsTable.columns)[number]>;
type OpenInputs = {
  readonly producer: string;
  /** Where the producer is first named. */
  readonly row: InputRow;
  labour: { readonly labourHours: Quantity; readonly pricePerHour: Money };
  readonly goods: { readonly product: string; readonly perWeek: Quantity }[];
  readonly others: OtherInput[];
};

type Known = { readonly products: KnownCodes; readonly digits: number };

const kinds = ['labour', 'product', 'other'] as const;

/** Reads producer_inputs.csv: the rows of one producer together, in the order in which producers are first met. */
export function readProducerInputs(text: string, known: Known, faults: Fault[]): readonly ProducerInputs[] {
  const before = faults.length;
  const byProducer = new Map<string, OpenInputs>();
  const seen = nothingSeen('name' as const);
  for (const row of readTable(inputsTable, text, faults)) {
    const producer = readCode(row, 'producer');
    const kind = readChoice(row, 'kind', kinds);
    if (producer === null || kind === null) continue;
    const open = byProducer.get(producer) ?? nothingYet(producer, row);
    byProducer.set(producer, open);
    const name = row.cell('name').trim();
    if (kind !== 'other' && isDuplicate(row, `${producer}\n${kind}\n${name}`, seen)) continue;
    takeInput(row, { kind, open, ...known });
  }
  const inputs = [...byProducer.values()];
  if (faults.length === before) for (const open of inputs) noteNothing(open);
  return inputs.map(({ row: _, labour, ...rest }) => ({ ...rest, ...labour }));
}

function nothingYet(producer: string, row: InputRow): OpenInputs {
  return { producer, row, labour: { labourHours: quantity(0), pricePerHour: money(0) }, goods: [], others: [] };
}

/** Inputs that are all 0 say nothing. */
function noteNothing({ row, labour, ...rest }: OpenInputs): void {
  if (checkProducerInputs({ ...rest, ...labour }) !== null) row.fault('per_week', 'too-small', { allowed: ['0.001'] });
}

type Taking = Known & { readonly kind: (typeof kinds)[number]; readonly open: OpenInputs };

function takeInput(row: InputRow, { kind, open, products, digits }: Taking): void {
  const perWeek = readQuantity(row, 'per_week');
  const price = kind === 'product' && isEmpty(row, 'price') ? money(0) : readPrice(row, 'price', digits);
  if (kind === 'labour') {
    if (perWeek !== null && price !== null) open.labour = { labourHours: perWeek, pricePerHour: price };
    return;
  }
  const name = readNeededText(row, 'name');
  if (name === null || perWeek === null || price === null) return;
  if (kind === 'other') open.others.push({ name, perWeek, pricePerUnit: price });
  else if (isKnown(row, 'name', products)) open.goods.push({ product: name.trim(), perWeek });
}

/** Reads producer_votes.csv, in the order of the file. Votes are on producers whose inputs are known. */
export function readProducerVotes(
  texts: { readonly votes: string; readonly inputs: string },
  digits: number,
  faults: Fault[],
): readonly ProducerVote[] {
  const producers = knownCodes('unknown-producer', 'producer', texts.inputs);
  const votes: ProducerVote[] = [];
  const seen = nothingSeen('producer' as const);
  for (const row of readTable(producerVotesTable, texts.votes, faults)) {
    const producer = readCode(row, 'producer');
    const [benefit, cost] = [readMoney(row, 'benefit', digits), readMoney(row, 'cost', digits)];
    const decision = readVote(row);
    if (producers.codes.size === 0) row.fault('producer', 'unknown-producer');
    if (producer === null || !isKnown(row, 'producer', producers) || isDuplicate(row, producer, seen)) continue;
    if (benefit !== null && cost !== null && decision !== null) votes.push({ producer, benefit, cost, decision });
  }
  return votes;
}
