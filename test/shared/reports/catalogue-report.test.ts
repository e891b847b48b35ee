import { expect, test } from 'vitest';
import { freezeCatalogue } from '../../../shared/catalogue/freeze-catalogue.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { catalogueReport } from '../../../shared/reports/catalogue-report.ts';

test('a frozen catalogue goes out with units, cases and the supplier asked first', () => {
  const product = {
    ...{ code: 'T12', name: 'Tomatoes, field grown', unit: 'lb', caseSize: quantity(25_000), leadDays: 1 },
    ...{ season: { fromMonth: 7, toMonth: 10 }, floorPrice: money(0), openingPrice: money(189), marketPrice: null },
  };
  const terms = { leadDays: 2, price: money(170), minimumQuantity: quantity(0), packSize: quantity(500) };
  const version = freezeCatalogue({
    products: [
      { ...product, ordinal: 0 },
      { ...product, code: 'X', name: '=SUM(A1)', season: null, ordinal: 1 },
    ],
    details: [
      {
        product: 'T12',
        unitCode: 'LBR',
        department: 'Produce',
        storagePlace: 'Shelf',
        aliases: [],
        catchWeight: false,
      },
    ],
    suppliers: [{ code: 'S1', name: 'Hollow Farm', email: '', phone: '', minimumOrder: money(0) }],
    supplies: [{ ...terms, product: 'T12', supplier: 'S1', caseSize: quantity(12_500), preference: 1 }],
  });
  expect(catalogueReport(version).split('\n')).toEqual([
    'product,name,unit,unit_code,case_size,lead_days,season,department,storage_place,supplier,supplier_case_size,supplier_pack_size',
    'T12,"Tomatoes, field grown",lb,LBR,25,1,Jul-Oct,Produce,Shelf,Hollow Farm,12.5,0.5',
    "X,'=SUM(A1),lb,,25,1,,,,,,",
    '',
  ]);
});
