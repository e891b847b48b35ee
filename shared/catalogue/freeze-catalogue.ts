import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from './canonical-text.ts';
import type { CatalogueVersion } from './catalogue-version.ts';
import { compareCodes } from './compare-codes.ts';

export type CatalogueContent = Omit<CatalogueVersion, 'id'>;

/**
 * The catalogue as a version that can be kept: its rows in a fixed order, under the SHA-256 of their content. The same
 * catalogue has the same id on every machine, in whatever order its rows come.
 */
export function freezeCatalogue(content: CatalogueContent): CatalogueVersion {
  const ordered: CatalogueContent = {
    products: content.products.toSorted((one, other) => one.ordinal - other.ordinal),
    details: content.details.toSorted((one, other) => compareCodes(one.product, other.product)),
    suppliers: content.suppliers.toSorted((one, other) => compareCodes(one.code, other.code)),
    supplies: content.supplies.toSorted(
      (one, other) => compareCodes(one.product, other.product) || compareCodes(one.supplier, other.supplier),
    ),
  };
  return { id: bytesToHex(sha256(utf8ToBytes(canonicalText(ordered)))), ...ordered };
}
