import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkRows } from '../../../shared/imports/check-rows.ts';
import { importTargets } from '../../../shared/imports/import-target.ts';
import { missingRoles } from '../../../shared/imports/mapping/missing-roles.ts';
import { rolesOf } from '../../../shared/imports/mapping/roles-of.ts';
import { planImport } from '../../../shared/imports/plan-import.ts';
import { checkLine } from '../../../shared/plans/lines/check-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { mutated, mutations } from '../sheets/mutations.ts';
import { type Opened, sampleContext, springForm, tryOpen } from './spring-form.ts';

const context = sampleContext();
const ordinals = new Set(context.products.map(({ ordinal }) => ordinal));
vi.setConfig({ testTimeout: 60_000 });

const report = () => undefined;
const file = { name: 'plans.csv', fingerprint: 'f' };

/** Checks and plans; a plan that comes of it is whole and every line in it can be kept. */
function checkAndPlan({ sheet, proposed: { mapping } }: Opened): void {
  const checked = checkRows({ sheet, mapping, context, report });
  const { counts, rowCount, problems, problemsNotListed } = checked.summary;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rowCount);
  expect(problems.filter(({ outcome }) => outcome === 'refused').length > 0 || problemsNotListed > 0).toBe(
    counts.refused > 0,
  );
  const about = { checked, mapping, file, importedFiles: [], saveMappingAs: null };
  const strict = planImport({ ...about, refusedRows: 'stop' });
  if (counts.refused + counts.needsChoice > 0) expect(strict.kind).not.toBe('planned');
  const lenient = planImport({ ...about, refusedRows: 'leave-out' });
  if (lenient.kind !== 'planned') return;
  const { plans } = lenient.planned;
  for (const { record } of plans) {
    for (const line of planLines(record)) expect(checkLine(line, (ordinal) => ordinals.has(ordinal))).toEqual([]);
  }
}

describe('checking a damaged form', () => {
  it('never throws and never gives half a plan', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const bytes = mutated(springForm(), changes).slice(0, 60_000);
        const opened = tryOpen(bytes, 'plans', context);
        if (opened !== null) checkAndPlan(opened);
      }),
      { numRuns: 150 },
    );
  });

  it.each(importTargets)('taken for %s, with any column given any meaning, never throws', (target) => {
    const cell = fc.oneof(
      fc.constantFrom(
        '0101',
        'E01',
        'Carrots',
        '2',
        '-2',
        '1.5',
        '1,500',
        '2027-01-04',
        '22 OZ',
        'PK/OZ',
        'weekly',
        'yes',
        'swap',
        '',
        '1e9',
        '99999999999999999999',
      ),
      fc.string({ maxLength: 12 }),
    );
    const roles = fc.shuffledSubarray([...rolesOf(target).map(({ role }) => role)], { minLength: 1 });
    fc.assert(
      fc.property(
        roles,
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
        (given, rows) => {
          const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\n');
          const bytes = new TextEncoder().encode(`a;b;c;d\n${text}\n`);
          const opened = tryOpen(bytes, target, context);
          if (opened === null) return;
          const columns = opened.sheet.header.map((header, at) => ({ header, role: given[at] ?? null }));
          const constants = Object.fromEntries(
            missingRoles({ ...opened.proposed.mapping, columns }).map((role) => [role, '1']),
          );
          const mapping = { ...opened.proposed.mapping, columns, constants };
          checkAndPlan({ ...opened, proposed: { ...opened.proposed, mapping } });
        },
      ),
      { numRuns: 60 },
    );
  });
});
