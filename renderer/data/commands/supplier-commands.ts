import { checkSupplier } from '../../../shared/catalogue/check-supplier.ts';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { nextSupplierCode, supplierOfProducer } from '../../../shared/catalogue/supplier-of-producer.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { danglingReference } from '../dangling-reference.ts';
import { offerKey, supplyKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

function put(supplier: Supplier): RowWrite {
  return { table: 'suppliers', key: supplier.code, row: supplier };
}

/** Refused `invalid` {faults}, `code-taken` {code}. */
export function addSupplier(book: Book, supplier: Supplier): Promise<CommandAnswer> {
  const command = plainCommand('suppliers.add', async (rows) => {
    const faults = checkSupplier(supplier);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = supplier;
    return (await rows.one('suppliers', code)) === null ? write([put(supplier)]) : refused('code-taken', { code });
  });
  return runCommand(book, command);
}

/** The code stays as it is. Refused `invalid` {faults}, `no-such-supplier` {code}. */
export function reviseSupplier(book: Book, supplier: Supplier): Promise<CommandAnswer> {
  const command = plainCommand('suppliers.revise', async (rows) => {
    const faults = checkSupplier(supplier);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = supplier;
    return (await rows.one('suppliers', code)) === null
      ? refused('no-such-supplier', { code })
      : write([put(supplier)]);
  });
  return runCommand(book, command);
}

/**
 * Takes the supplier away with what it delivers; undo brings both back. Refused `no-such-supplier` {code}, `still-in-use`
 * {table, key} while an order to it is a draft or on its way.
 */
export function removeSupplier(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('suppliers.remove', async (rows) => {
    if ((await rows.one('suppliers', code)) === null) return refused('no-such-supplier', { code });
    const supplies = (await rows.all('supplies')).filter(({ supplier }) => supplier === code);
    const gone = supplies.map(({ product }) => removal('supplies', supplyKey(product, code)));
    const writes = [removal('suppliers', code), ...gone];
    const user = await danglingReference(rows, writes);
    return user === null ? write(writes) : refused('still-in-use', user);
  });
  return runCommand(book, command);
}

/** What a producer offers, with the first step's price; in the order of the catalogue. */
async function termsOf(rows: RowReader, producer: string) {
  const offers = (await rows.beginning('offers', offerKey(producer, ''))).filter(
    ({ row }) => row.producer === producer,
  );
  const products = await rows.many(
    'products',
    offers.map(({ row }) => row.product),
  );
  const supplies = await rows.all('supplies');
  return offers.flatMap(({ row }, at) => {
    const product = products[at];
    const step = row.steps[0];
    if (product === null || product === undefined || step === undefined) return [];
    const suppliersBefore = supplies.filter((supply) => supply.product === product.code).length;
    return [{ product, price: step.price, suppliersBefore }];
  });
}

/**
 * Makes a producer with offers a supplier of the same name, with the products it offers. Refused `no-such-producer`
 * {producer}, `already-supplier` {producer}.
 */
export function makeSupplier(book: Book, producer: string): Promise<CommandAnswer> {
  const command = plainCommand('suppliers.from-producer', async (rows) => {
    const suppliers = await rows.all('suppliers');
    if (suppliers.some(({ name }) => name === producer)) return refused('already-supplier', { producer });
    const terms = await termsOf(rows, producer);
    if (terms.length === 0) return refused('no-such-producer', { producer });
    const code = nextSupplierCode(suppliers.map((supplier) => supplier.code));
    const made = supplierOfProducer(code, producer, terms);
    const supplies = made.supplies.map(
      (row): RowWrite => ({ table: 'supplies', key: supplyKey(row.product, code), row }),
    );
    return write([put(made.supplier), ...supplies]);
  });
  return runCommand(book, command);
}
