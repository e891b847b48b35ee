import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { revisePlan } from '../../../shared/plans/revise-plan.ts';
import { checkTemplate } from '../../../shared/plans/starts/check-template.ts';
import type { PlanTemplate } from '../../../shared/plans/starts/plan-template.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { readKnownProducts } from '../known-products.ts';
import { runCommand } from '../run-command.ts';

export type TemplateEntry = {
  readonly name: string;
  /** For how many people the lines are meant. */
  readonly people: number;
  readonly lines: readonly PlanLine[];
};

/** Keeps lines as a new template. Refused `invalid-template` {faults}, `invalid` {faults} for a faulty line. */
export function saveTemplate(book: Book, { name, people, lines }: TemplateEntry): Promise<CommandAnswer> {
  const command = plainCommand('templates.save', async (rows) => {
    const others = await rows.all('planTemplates');
    const faults = checkTemplate({ name, people, lineCount: lines.length }, others);
    if (faults.length > 0) return refused('invalid-template', { faults });
    const knowsProduct = await readKnownProducts(rows);
    const packed = revisePlan({ household: '', current: null, lines, knowsProduct });
    if (packed.kind === 'refused') return refused('invalid', { faults: packed.faults });
    if (packed.kind === 'unchanged') return write([]);
    const { lineCount, packedLines } = packed.record;
    const row: PlanTemplate = { id: nextId(others), name: name.trim(), people, lineCount, packedLines };
    return write([{ table: 'planTemplates', key: row.id, row }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-template` {id}. Plans that began from it stay. */
export function removeTemplate(book: Book, id: string): Promise<CommandAnswer> {
  const command = plainCommand('templates.remove', async (rows) => {
    if ((await rows.one('planTemplates', id)) === null) return refused('no-such-template', { id });
    return write([removal('planTemplates', id)]);
  });
  return runCommand(book, command);
}

function nextId(templates: readonly PlanTemplate[]): string {
  const highest = templates.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return `T${String(highest + 1).padStart(3, '0')}`;
}
