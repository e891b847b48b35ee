import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { publishRun } from '../../../shared/recount/publish-run.ts';
import { readPublished } from '../../../shared/recount/read-published.ts';
import { buildAssembly } from '../../builders/assemblies.ts';
import { holdRounds, namedLines, published, reading, recounted, sampleInputs } from './published-samples.ts';

const file = published(
  sampleInputs,
  holdRounds(sampleInputs, 3, [{ round: 3, product: 'M02', price: 420, why: '3 votes to 2' }]),
  new Map([[3, 'Eggs will be short until 2028']]),
);

describe('the published file', () => {
  it('is JSON with one record on each line, and says the same each time', () => {
    const read = JSON.parse(file) as { readonly format: string; readonly lines: readonly { readonly kind: string }[] };
    expect(read.format).toBe('plenum-rounds/1');
    expect(file.split('\n')).toHaveLength(read.lines.length + 3);
    expect(published(sampleInputs, holdRounds(sampleInputs, 1))).toBe(
      published(sampleInputs, holdRounds(sampleInputs, 1)),
    );
  });

  it('shows eggs as anybody would write them: 41 dozen wanted, 30 offered, at 3.12', () => {
    const eggs = reading(file).rounds[0]?.prices[0]?.line;
    expect(eggs).toMatchObject({ product: 'E01', price: '3.12', market: '3.12', ruled: null });
    expect(eggs?.result).toMatchObject({ demand: '41', supply: '30', imbalance: '0.309859', standing: 'short' });
    expect(reading(file).rounds[2]?.head.line.accepted).toBe('Eggs will be short until 2028');
  });

  it('names the line of any one digit that was changed, wherever it stands', () => {
    const digits = [...file.matchAll(/\d/g)].map(({ index }) => index);
    expect(digits.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, add) => {
        const digit = String((Number(file[at]) + add) % 10);
        const line = file.slice(0, at).split('\n').length;
        expect(namedLines(`${file.slice(0, at)}${digit}${file.slice(at + 1)}`)).toContain(line);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('catches a changed figure by the recount even where every check was made to fit again', () => {
    const rounds = holdRounds(sampleInputs, 2);
    const products = rounds[1]?.products.map((row) =>
      row.product === 'E01' ? { ...row, price: (row.price + 1) as never } : row,
    );
    const forged = published(sampleInputs, [rounds[0] as never, { ...rounds[1], products } as never]);
    const [, second] = recounted(forged);
    expect(reading(forged).broken).toEqual([]);
    const line = forged.split('\n').findIndex((text) => text.includes('"round":2,"product":"E01","price"')) + 1;
    expect(second?.differences[0]).toMatchObject({ at: line, round: 2, product: 'E01', field: 'price' });
  });

  it('is refused with its place where it was cut, reordered or is another file', () => {
    const lines = file.split('\n');
    const fault = (text: string) => {
      const read = readPublished(text);
      return read.kind === 'faulty' ? read.faults[0] : null;
    };
    expect(fault('')).toEqual({ line: 1, field: 'format', code: 'not-this-format' });
    expect(fault(file.replace('rounds/1', 'rounds/2'))?.code).toBe('not-this-format');
    expect(fault(lines.slice(0, 9).join('\n'))).toMatchObject({ line: 9, code: 'cut-short' });
    const priceAt = lines.findIndex((text) => text.includes('"kind":"price"'));
    expect(fault(lines.toSpliced(priceAt, 2, lines[priceAt + 1] ?? '', lines[priceAt] ?? '').join('\n'))).toMatchObject(
      {
        field: 'product',
        code: 'out-of-order',
      },
    );
    const sealAt = lines.findIndex((text) => text.includes('"kind":"seal"'));
    expect(fault(lines.toSpliced(sealAt, 1).join('\n'))).toMatchObject({ line: sealAt + 1, code: 'out-of-order' });
    expect(fault(file.replace('"41"', '"41.0"'))).toMatchObject({ field: 'result.demandLow', code: 'not-allowed' });
  });

  it('reads the same with the line ends of another system', () => {
    expect(readPublished(file.replaceAll('\n', '\r\n'))).toEqual(readPublished(file));
  });

  it('holds nothing of any household: no code, no allowance', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const built = buildAssembly(
        { households: 9, linesPerHousehold: 6, products: 12, producers: 3, grantRequests: 1 },
        seed,
      );
      const code = (before: string) => `ZQ-${before}-household`;
      const assembly = {
        ...built,
        households: built.households.map((each) => ({ ...each, code: code(each.code), allowancePerWeek: 987_654_32 })),
        plans: built.plans.map((plan) => ({ ...plan, household: code(plan.household) })),
      };
      const text = publishRun(runAssembly(assembly as never, { onRound: () => {} }));
      expect(text).toContain('"product":"P00001"');
      expect(text).not.toContain('ZQ-');
      expect(text).not.toContain('987654');
    }
  });

  it('says the same whatever the households are called and in whatever order they stand', () => {
    const { assembly } = sampleInputs;
    const turned = { ...assembly, households: assembly.households.toReversed(), plans: assembly.plans.toReversed() };
    const inputs = roundInputs(turned);
    expect(published(inputs, holdRounds(inputs, 3))).toBe(published(sampleInputs, holdRounds(sampleInputs, 3)));
  });
});
