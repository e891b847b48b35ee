import { describe, expect, test, vi } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import type { CheckAnswer, ImportSession } from '../../../../renderer/data/imports/import-session.ts';
import { checkFile, leaveOutOpen, remember, settle } from '../../../../renderer/features/imports/check-file.ts';
import type { OpenedFile } from '../../../../renderer/features/imports/wizard-state.ts';
import { cancelWork, changeFile, createWizard } from '../../../../renderer/features/imports/wizard-store.ts';
import type { CheckSummary, OpenChoice } from '../../../../shared/imports/checked-rows.ts';

const choice = (text: string): OpenChoice => ({
  kind: 'product',
  role: 'product',
  text,
  found: text,
  proposals: [],
  count: 2,
  firstLines: [3, 4],
});

const summaryOf = (...choices: readonly OpenChoice[]) => ({ choices }) as unknown as CheckSummary;

/** A wizard at the columns of a file whose checks are answered like this. */
function wizardAtColumns(check: () => Promise<CheckAnswer>) {
  const wizard = createWizard({} as Book);
  const session = { check, cancel: vi.fn() } as unknown as ImportSession;
  const file = {
    session,
    mapping: { target: 'plans', values: [] },
    asked: [],
    forgotten: new Set(),
    summary: null,
  } as unknown as OpenedFile;
  wizard.set({ step: 'columns', file });
  return { wizard, session };
}

describe('checking a file', () => {
  test('goes on to the spellings that need a choice, or to the counts when there are none', async () => {
    const answers = [summaryOf(choice('eggs'), choice('milk')), summaryOf()];
    const { wizard } = wizardAtColumns(async () => ({ kind: 'ok', summary: answers.shift()! }));
    await checkFile(wizard);
    expect(wizard.get().step).toBe('values');
    await checkFile(wizard);
    // One can go back and see what was settled.
    expect([wizard.get().step, wizard.get().file?.asked.map(({ text }) => text)]).toEqual(['check', ['eggs', 'milk']]);
  });

  test('that is cancelled leaves everything as it was', async () => {
    const { wizard, session } = wizardAtColumns(async () => {
      cancelWork(wizard);
      return { kind: 'cancelled' };
    });
    const before = wizard.get();
    await checkFile(wizard);
    expect(session.cancel).toHaveBeenCalledOnce();
    expect(wizard.get()).toEqual(before);
  });

  test('that fails says so, and the file is still there', async () => {
    const { wizard } = wizardAtColumns(() => Promise.reject(new Error('The worker is gone')));
    await checkFile(wizard);
    expect(wizard.get()).toMatchObject({ step: 'columns', work: null });
    expect(wizard.get().trouble?.sentence).toContain('Nothing was saved');
    expect(wizard.get().file).not.toBeNull();
  });

  test('names what still needs a column', async () => {
    const { wizard } = wizardAtColumns(async () => ({ kind: 'roles-missing', roles: ['want', 'rhythm'] }));
    await checkFile(wizard);
    expect(wizard.get().trouble?.sentence).toBe('Wants, Rhythm');
  });
});

describe('a spelling', () => {
  test('is settled once; settled anew the last word counts, and it can be opened again', () => {
    const { wizard } = wizardAtColumns(async () => ({ kind: 'cancelled' }));
    settle(wizard, choice('eggs'), 'E01');
    settle(wizard, choice('eggs'), 'E02');
    expect(wizard.get().file?.mapping.values).toEqual([{ kind: 'product', text: 'eggs', code: 'E02' }]);
    settle(wizard, choice('eggs'), undefined);
    expect(wizard.get().file?.mapping.values).toEqual([]);
  });

  test('makes the last check void', () => {
    const { wizard } = wizardAtColumns(async () => ({ kind: 'cancelled' }));
    changeFile(wizard, { summary: summaryOf() });
    settle(wizard, choice('eggs'), 'E01');
    expect(wizard.get().file?.summary).toBeNull();
  });

  test('that is still open is left out with all the others, the settled ones stay', () => {
    const { wizard } = wizardAtColumns(async () => ({ kind: 'cancelled' }));
    changeFile(wizard, { asked: [choice('eggs'), choice('milk'), choice('oats')] });
    settle(wizard, choice('milk'), 'M02');
    leaveOutOpen(wizard);
    const codes = wizard.get().file?.mapping.values.map(({ text, code }) => [text, code]);
    expect(codes).toEqual([
      ['milk', 'M02'],
      ['eggs', null],
      ['oats', null],
    ]);
  });

  test('is remembered unless the person says it is for this file only', () => {
    const { wizard } = wizardAtColumns(async () => ({ kind: 'cancelled' }));
    remember(wizard, choice('eggs'), false);
    remember(wizard, choice('milk'), false);
    remember(wizard, choice('milk'), true);
    expect([...(wizard.get().file?.forgotten ?? [])]).toEqual(['product eggs']);
  });
});
