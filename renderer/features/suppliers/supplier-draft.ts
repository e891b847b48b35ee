import { checkSupplier, type SupplierFault } from '../../../shared/catalogue/check-supplier.ts';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import { money } from '../../../shared/quantities/money.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { words } from './words.ts';

/** A supplier as it is typed. */
export type SupplierDraft = Readonly<Record<keyof Supplier, string>>;
export type SupplierRefusals = Readonly<Partial<Record<keyof Supplier, string>>>;

export type ReadSupplier =
  | { readonly kind: 'supplier'; readonly supplier: Supplier }
  | { readonly kind: 'refused'; readonly refusals: SupplierRefusals };

/** `code`: proposed for a new one. */
export function supplierDraftOf(supplier: Supplier | null, currency: string, code: string): SupplierDraft {
  if (supplier === null) return { code, name: '', email: '', phone: '', minimumOrder: '' };
  const { minimumOrder } = supplier;
  return { ...supplier, minimumOrder: minimumOrder === 0 ? '' : moneyText(minimumOrder, currency) };
}

/** The supplier meant by a draft, or a sentence for every field that cannot be kept. `taken`: codes in use. */
export function readSupplier(draft: SupplierDraft, currency: string, taken: ReadonlySet<string>): ReadSupplier {
  const minimum = readTypedMoney(draft.minimumOrder, currency);
  const supplier: Supplier = {
    code: draft.code.trim(),
    name: draft.name.trim(),
    email: draft.email.trim(),
    phone: draft.phone.trim(),
    minimumOrder: minimum.kind === 'amount' ? minimum.value : money(0),
  };
  const refusals: SupplierRefusals = {
    ...Object.fromEntries(checkSupplier(supplier).map((fault) => [fault.field, sentenceOf(fault)])),
    ...(taken.has(supplier.code) && { code: words.refused['code-taken'] ?? words.refusedOther }),
    ...(minimum.kind === 'refused' && { minimumOrder: minimum.sentence }),
  };
  return Object.keys(refusals).length > 0 ? { kind: 'refused', refusals } : { kind: 'supplier', supplier };
}

function sentenceOf({ field }: SupplierFault): string {
  return words.fieldRefused[field];
}
