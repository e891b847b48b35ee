import { describe, expect, it } from 'vitest';
import type { CheckedSheet } from '../../../shared/imports/check-rows.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { checkText, sampleContext } from './spring-form.ts';

const context = sampleContext();
const reasons = ({ summary }: CheckedSheet) =>
  summary.problems.map(({ outcome, role, code, found, count }) => `${outcome} ${role} ${code} ${found} ${count}`);

describe('lines of plans', () => {
  const header = 'household,product,want,up_to,rhythm,response,substitute';

  it('name every fault of a row at once, the same ones counted together', () => {
    const text = [
      header,
      '0999,E01,-1,,weekly,fixed,',
      '0999,E01,1,,weekly,fixed,',
      '0101,C06,2,1,weekly,swap,',
      '0101,C06,1,,once,swap,C06',
    ].join('\n');
    expect(reasons(checkText(text, context, { target: 'plans' })).sort()).toEqual([
      'refused household unknown-household 0999 2',
      'refused substitute substitute-is-itself C06 1',
      'refused substitute swap-without-substitute  1',
      'refused up_to up-to-below-want 1 1',
      'refused want negative -1 1',
    ]);
  });

  it('refuse the same line the second time, with the line of the first', () => {
    const checked = checkText([header, '0101,E01,1,,once,fixed,', '0101,e01,2,,once,fixed,'].join('\n'), context, {
      target: 'plans',
    });
    expect(checked.summary.problems).toMatchObject([{ code: 'duplicate', allowed: ['2'], firstLines: [3] }]);
    expect(checked.summary.counts).toMatchObject({ new: 1, refused: 1 });
  });

  it('refuse 50 times what is usual of the product, but not a large line of many large ones', () => {
    const households = ['0101', '0102', '0103', '0104', '0105', '0106'];
    const rows = households.map((code, at) => `${code},S14,${at === 5 ? 60 : 1},,4-weekly,fixed,`);
    const few = checkText([header, ...rows].join('\n'), { ...context, plans: new Map() }, { target: 'plans' });
    expect(few.summary.problems).toMatchObject([{ code: 'implausible', found: '60', allowed: ['12.5'] }]);
    const alike = checkText(
      [header, ...rows.map((row) => row.replace(',1,', ',50,'))].join('\n'),
      { ...context, plans: new Map() },
      { target: 'plans' },
    );
    expect(alike.summary.counts.refused).toBe(0);
  });

  it('refuse more than 1,000 units a week of anything, counted by the rhythm', () => {
    const wants = ['1000,,weekly', '1000.001,,weekly', '4000,,4-weekly', '1,1001,weekly', '13001,,once'];
    const rows = wants.map((want, at) => `010${at + 1},C06,${want},fixed,`);
    const checked = checkText([header, ...rows].join('\n'), { ...context, plans: new Map() }, { target: 'plans' });
    const large = checked.summary.problems.filter(
      ({ code, allowed }) => code === 'implausible' && allowed[0] === '1000',
    );
    expect(large.map(({ role, found }) => `${role} ${found}`)).toEqual(['want 1000.001', 'up_to 1001', 'want 13001']);
    expect(checked.summary.counts).toMatchObject({ new: 2, refused: 3 });
  });

  it('leave all other lines of a household as they are', () => {
    const plans = checkText([header, '0101,E01,3,,weekly,fixed,', '0101,S14,1,,once,fixed,'].join('\n'), context, {
      target: 'plans',
    });
    expect(plans.summary).toMatchObject({ counts: { new: 1, changed: 1 }, linesKept: 367, householdsTouched: 1 });
    const [planned] = plans.planned().plans;
    if (planned === undefined) return expect.fail('no plan');
    const lines = planLines(planned.record);
    expect(lines[0]).toMatchObject({ product: 0, want: 3000, upTo: 3000 });
    expect(lines.at(-1)).toMatchObject({ product: 13, want: 1000, rhythm: 'once' });
  });

  it('take a household number that lost its zeros in a spreadsheet', () => {
    expect(
      checkText('household,product,want,rhythm\n101,E01,3,weekly\n', context, { target: 'plans' }).summary.counts
        .changed,
    ).toBe(1);
  });

  it('leave out what a person does not want', () => {
    const text = 'household,product,want,rhythm\n0101,gift card,3,weekly\n0101,E01,3,weekly\n';
    expect(checkText(text, context, { target: 'plans' }).summary.choices).toMatchObject([
      { text: 'gift card', count: 1 },
    ]);
    const values = [{ kind: 'product', text: 'gift card', code: null }] as const;
    expect(checkText(text, context, { target: 'plans', values }).summary.counts).toMatchObject({
      changed: 1,
      leftOut: 1,
      needsChoice: 0,
    });
  });
});

describe('products as found in the wild', () => {
  const text = [
    'product_id,department,brand,product_category,product_type,package_size',
    '25671,GROCERY,National,FRZN ICE,ICE - CRUSHED/CUBED,22 LB',
    '26081,MISCELLANEOUS,National,,,',
    '26093,PASTRY,Private,BREAD,BREAD:ITALIAN/FRENCH,',
    '26190,PRODUCE,National,APPLES,APPLES GALA,PK/OZ',
    '26355,MEAT,Private,BEEF,CHUCK ROAST,LB',
    '25671,GROCERY,National,FRZN ICE,ICE - CRUSHED/CUBED,22 LB',
  ].join('\n');
  const constants = { case_size: '1', lead_days: '7', opening_price: '1.00' };

  it('get a name of type and size, and what all rows have in common', () => {
    const checked = checkText(text, context, { target: 'products', constants });
    expect(checked.summary.counts).toMatchObject({ new: 4, refused: 2 });
    const { products, productDetails } = checked.planned();
    expect(products.map(({ name, unit }) => `${name} | ${unit}`)).toEqual([
      'ICE - CRUSHED/CUBED, 22 LB | each',
      'BREAD:ITALIAN/FRENCH | each',
      'APPLES GALA, PK/OZ | each',
      'CHUCK ROAST, LB | lb',
    ]);
    expect(productDetails[0]).toMatchObject({ product: '25671', department: 'GROCERY', unitCode: 'C62' });
  });

  it('say of every size that is doubtful or cannot be read, and what is missing', () => {
    expect(reasons(checkText(text, context, { target: 'products', constants })).sort()).toEqual([
      'noted package_size size-flagged LB 1',
      'noted package_size size-refused PK/OZ 1',
      'refused code duplicate 25671 1',
      'refused name empty  1',
    ]);
  });

  it('change only what the file speaks of', () => {
    const checked = checkText('code;price\nE01;3,30\nM02;4,19\nC06;0,10\n', context, { target: 'products' });
    expect(checked.summary.counts).toMatchObject({ changed: 1, unchanged: 1, refused: 1 });
    const { name, unit, caseSize, floorPrice } = context.products[0] ?? expect.fail();
    expect(checked.planned().products).toMatchObject([
      { code: 'E01', name, unit, caseSize, floorPrice, openingPrice: 330 },
    ]);
  });
});

describe('households and stock', () => {
  it('are added, changed and found unchanged', () => {
    const text =
      'household,people,allowance,eligible\n0101,1,21.00,yes\n0102,5,31.00,yes\n0200,2,40,no\n0200,2,40,no\n0201,0,-1,maybe\n';
    const checked = checkText(text, context, { target: 'households' });
    expect(checked.summary.counts).toMatchObject({ unchanged: 1, changed: 1, new: 1, refused: 2 });
    expect(checked.planned().households).toEqual([
      { code: '0102', people: 5, allowancePerWeek: 3100, eligible: true },
      { code: '0200', people: 2, allowancePerWeek: 4000, eligible: false },
    ]);
    expect(reasons(checked)).toContain('refused eligible not-a-choice maybe 1');
  });

  it('keep what is on order when only the shelf was counted', () => {
    const checked = checkText('item;counted\nMilk, whole;10\nS14;3,5\nE01;12\n', context, { target: 'stock' });
    expect(checked.summary.counts).toMatchObject({ changed: 1, new: 1, unchanged: 1 });
    expect(checked.planned().stock).toEqual([
      { product: 'M02', onHand: 10_000, onOrder: 8000 },
      { product: 'S14', onHand: 3500, onOrder: 0 },
    ]);
  });
});
