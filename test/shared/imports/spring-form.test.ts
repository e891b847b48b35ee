import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../shared/base64/decode-base64.ts';
import { checkRows } from '../../../shared/imports/check-rows.ts';
import { fileFingerprint } from '../../../shared/imports/file-fingerprint.ts';
import type { Mapping } from '../../../shared/imports/mapping.ts';
import { planImport } from '../../../shared/imports/plan-import.ts';
import type { RefusedRows } from '../../../shared/imports/planned-import.ts';
import type { ImportContext } from '../../../shared/imports/rows/import-context.ts';
import { openForm, sampleContext, springForm, springValues } from './spring-form.ts';

const context = sampleContext();
const bytes = springForm();
const { sheet, proposed } = openForm(bytes, 'plans', context);
const settled: Mapping = { ...proposed.mapping, values: springValues };
const file = { name: 'plans-spring.csv', fingerprint: fileFingerprint(bytes, 'plans') };

function check(mapping: Mapping, against: ImportContext = context) {
  return checkRows({ sheet, mapping, context: against, report: () => undefined });
}

function plan(mapping: Mapping, refusedRows: RefusedRows, against: ImportContext = context) {
  const { importedFiles } = against;
  return planImport({
    checked: check(mapping, against),
    mapping,
    file,
    importedFiles,
    refusedRows,
    saveMappingAs: 'Spring form',
  });
}

describe('the spring form of story 1', () => {
  it('has its columns proposed from their names', () => {
    expect(sheet.rowCount).toBe(412);
    expect(proposed.mapping.decimalMark).toBe('comma');
    expect(proposed.missing).toEqual([]);
    expect(proposed.mapping.columns.map(({ role }) => role)).toEqual([
      ...['household', 'product', 'want', 'up_to', 'rhythm', 'priority', 'response', 'substitute', 'highest_price'],
    ]);
  });

  it('has 9 rows that need a product chosen, and the right one proposed first', () => {
    const { counts, choices } = check(proposed.mapping).summary;
    expect(counts.needsChoice).toBe(9);
    expect(choices.map(({ text, count, proposals }) => [text, count, proposals[0]?.code])).toEqual([
      ['eggs lg doz', 5, 'E01'],
      ['wht bread loaf', 2, 'B03'],
      ['potatos wht', 2, 'P07'],
    ]);
    expect(
      choices.flatMap(({ proposals }) => proposals).every(({ confidencePercent }) => confidencePercent < 100),
    ).toBe(true);
  });

  it('has 6 rows refused, each with its reason', () => {
    const { counts, problems } = check(settled).summary;
    expect(counts.refused).toBe(6);
    expect(problems.map(({ code, role, found }) => `${role} ${found} ${code}`).sort()).toEqual([
      'household 0999 unknown-household',
      'up_to 1 up-to-below-want',
      'want -2 negative',
      'want 1.500 ambiguous',
      'want 4000 implausible',
      'want two not-a-number',
    ]);
  });

  it('gives 406 lines once they are settled, all or nothing', () => {
    expect(plan(proposed.mapping, 'leave-out')).toMatchObject({ code: 'open-choices', count: 9 });
    expect(plan(settled, 'stop')).toMatchObject({ code: 'refused-rows', count: 6 });
    const outcome = plan(settled, 'leave-out');
    if (outcome.kind !== 'planned') throw new Error(outcome.kind);
    const { counts, file: kept, aliases, mapping } = outcome.planned;
    expect(counts.new + counts.changed + counts.unchanged).toBe(406);
    expect([kept.rows, counts.new, aliases.length, mapping?.name]).toEqual([406, 38, 3, 'Spring form']);
  });

  it('leaves 406 lines in the book, and is already imported the next time', () => {
    const outcome = plan(settled, 'leave-out');
    if (outcome.kind !== 'planned') throw new Error(outcome.kind);
    const plans = new Map(context.plans);
    for (const { record } of outcome.planned.plans) plans.set(record.household, decodeBase64(record.packedLines));
    expect([...plans.values()].reduce((sum, each) => sum + (each.length - 1) / 24, 0)).toBe(406);
    const after: ImportContext = {
      ...context,
      plans,
      aliases: outcome.planned.aliases,
      importedFiles: [{ ...outcome.planned.file, at: '2027-03-01T09:00:00Z' }],
    };
    expect(check(proposed.mapping, after).summary.counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 406,
      needsChoice: 0,
      refused: 6,
    });
    expect(plan(proposed.mapping, 'leave-out', after)).toEqual({
      kind: 'already-imported',
      at: '2027-03-01T09:00:00Z',
    });
  });
});
