import type { OpenChoice } from '../../../shared/imports/checked-rows.ts';
import type { SettledValue } from '../../../shared/imports/mapping.ts';
import { roleNames } from './role-words.ts';
import type { StepName } from './step-name.ts';
import { changeFile, during, type Wizard } from './wizard-store.ts';
import { words } from './words.ts';

/** The same text can stand in two columns, as a product and as a substitute: one choice settles both. */
export const choiceKey = ({ kind, text }: Pick<OpenChoice, 'kind' | 'text'>) => `${kind} ${text}`;

function withNew(asked: readonly OpenChoice[], open: readonly OpenChoice[]): readonly OpenChoice[] {
  const known = new Set(asked.map(choiceKey));
  return [...asked, ...open.filter((choice) => !known.has(choiceKey(choice)))];
}

/** Checks every row and goes on to what comes next: the values that need a choice, or the counts. */
export async function checkFile(wizard: Wizard): Promise<void> {
  const { file } = wizard.get();
  if (file === null) return;
  const answer = await during(wizard, 'checking', () => file.session.check(file.mapping));
  if (answer === null || answer.kind === 'cancelled') return;
  if (answer.kind === 'roles-missing') {
    const sentence = answer.roles.map((role) => roleNames[role]).join(', ');
    wizard.set({ trouble: { title: words.rolesMissing, sentence } });
    return;
  }
  const { summary } = answer;
  changeFile(wizard, { summary, asked: withNew(file.asked, summary.choices) });
  goToStep(wizard, summary.choices.length > 0 ? 'values' : 'check');
}

export function goToStep(wizard: Wizard, step: StepName): void {
  wizard.set({ step, trouble: null, hasMoved: true });
}

/** Says what a text stands for; `code` null leaves its rows out, undefined opens the question again. */
export function settle(wizard: Wizard, choice: OpenChoice, code: string | null | undefined): void {
  const { file } = wizard.get();
  if (file === null) return;
  const { kind, text } = choice;
  const others = file.mapping.values.filter((value) => choiceKey(value) !== choiceKey(choice));
  const settled: readonly SettledValue[] = code === undefined ? others : [...others, { kind, text, code }];
  changeFile(wizard, { mapping: { ...file.mapping, values: settled } });
}

/** Whether a settled spelling is kept for the next file. */
export function remember(wizard: Wizard, choice: OpenChoice, isKept: boolean): void {
  const { file } = wizard.get();
  if (file === null) return;
  const forgotten = new Set(file.forgotten);
  if (isKept) forgotten.delete(choiceKey(choice));
  else forgotten.add(choiceKey(choice));
  changeFile(wizard, { forgotten });
}

/** Leaves out the rows of every spelling that is still open. */
export function leaveOutOpen(wizard: Wizard): void {
  const { file } = wizard.get();
  if (file === null) return;
  const { asked, mapping } = file;
  const settled = new Set(mapping.values.map(choiceKey));
  const open = asked.filter((choice) => !settled.has(choiceKey(choice)));
  const left = open.map(({ kind, text }): SettledValue => ({ kind, text, code: null }));
  changeFile(wizard, { mapping: { ...mapping, values: [...mapping.values, ...left] } });
}
