import { describe, expect, it } from 'vitest';
import { mostPerPurchase } from '../../../shared/imports/receipts/plausible-purchase.ts';
import { checkText, sampleContext } from './spring-form.ts';

const context = sampleContext();
const header = 'household_id,store_id,basket_id,product_id,quantity,sales_value,week,transaction_timestamp';

describe('receipts', () => {
  const usual = Array.from(
    { length: 12 },
    (_, at) =>
      `0101,330,31${at},E01,${1 + (at % 2)},3.12,${1 + at},2017-01-${String(1 + at * 2).padStart(2, '0')} 11:53:26`,
  );
  const odd = [
    '0101,330,1,E01,0,0.00,1,2017-01-01 08:00:00',
    '0101,330,2,E01,-1,-3.12,1,2017-01-01 08:00:00',
    '0101,330,3,E01,45,140.40,1,2017-01-01 08:00:00',
    '0102,330,4,M02,32623,89.90,1,2017-01-01 08:00:00',
    '0102,330,5,M02,1,4.19,2,2017-01-09 08:00:00',
    '5555,330,6,M02,1,4.19,2,2017-01-09 08:00:00',
    '0102,330,7,887766,1,4.19,2,2017-01-09 08:00:00',
  ];
  const checked = checkText([header, ...usual, ...odd].join('\n'), context, { target: 'receipts' });

  it('leave out nothing bought, returns and outliers, with the limit that was broken', () => {
    const leftOut = checked.summary.problems.filter(({ outcome }) => outcome === 'leftOut');
    expect(leftOut.map(({ code, found, allowed }) => [code, found, allowed]).sort()).toEqual([
      ['negative', '-1', []],
      ['outlier', '32623', ['20']],
      ['outlier', '45', ['40']],
      ['zero', '0', []],
    ]);
    expect(checked.summary.counts).toMatchObject({ new: 13, leftOut: 4, refused: 2 });
  });

  it('are added up by household and product, with the weeks in which it was bought', () => {
    expect(checked.planned().purchases).toEqual([
      {
        household: '0101',
        from: '2017-01-01',
        to: '2017-01-23',
        weeks: 12,
        products: [{ product: 'E01', quantity: 18_000, weeksBought: 12 }],
      },
      {
        household: '0102',
        from: '2017-01-01',
        to: '2017-01-23',
        weeks: 12,
        products: [{ product: 'M02', quantity: 1000, weeksBought: 1 }],
      },
    ]);
  });

  it('that were read before change nothing', () => {
    const again = checkText(
      [header, ...usual].join('\n'),
      { ...context, purchases: checked.planned().purchases },
      { target: 'receipts' },
    );
    expect(again.summary.counts).toMatchObject({ new: 0, changed: 0, unchanged: 12 });
  });

  it('with numbers of weeks only begin on the day that is given for all', () => {
    const text = 'household,product,quantity,week\n0101,E01,1,3\n0101,E01,1,5\n';
    const { purchases } = checkText(text, context, { target: 'receipts', constants: { day: '2027-01-04' } }).planned();
    expect(purchases).toMatchObject([{ from: '2027-01-04', to: '2027-01-24', weeks: 3 }]);
  });

  it('have a limit that no outlier moves', () => {
    const common = Array.from({ length: 99 }, () => 2000);
    expect(mostPerPurchase(common)).toBe(40_000);
    expect(mostPerPurchase([...common, 32_623_000])).toBe(40_000);
    expect(mostPerPurchase([])).toBe(1_000_000);
  });
});
