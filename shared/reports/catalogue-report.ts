import type { CatalogueVersion } from '../catalogue/catalogue-version.ts';
import { formatSeason } from '../catalogue/format-season.ts';
import { preferredSupplies } from '../catalogue/preferred-supply.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { amountCell } from './report-cells.ts';

const header = [
  'product',
  'name',
  'unit',
  'unit_code',
  'case_size',
  'lead_days',
  'season',
  'department',
  'storage_place',
  'supplier',
  'supplier_case_size',
  'supplier_pack_size',
] as const;

/** A frozen catalogue as CSV, every product in its order, with the supplier that was asked first. */
export function catalogueReport({ products, details, suppliers, supplies }: CatalogueVersion): string {
  const detailsOf = new Map(details.map((each) => [each.product, each]));
  const names = new Map(suppliers.map(({ code, name }) => [code, name]));
  const first = preferredSupplies(supplies);
  return writeCsv(
    header,
    products.map((product) => {
      const own = detailsOf.get(product.code);
      const supply = first.get(product.code);
      return [
        ...[product.code, product.name, product.unit].map(escapeFormula),
        own?.unitCode ?? '',
        amountCell(product.caseSize),
        String(product.leadDays),
        formatSeason(product.season),
        escapeFormula(own?.department ?? ''),
        escapeFormula(own?.storagePlace ?? ''),
        escapeFormula(names.get(supply?.supplier ?? '') ?? ''),
        supply === undefined ? '' : amountCell(supply.caseSize),
        supply === undefined ? '' : amountCell(supply.packSize),
      ];
    }),
  );
}
