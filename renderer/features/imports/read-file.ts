import type { ImportTarget } from '../../../shared/imports/import-target.ts';
import type { ProposedMapping } from '../../../shared/imports/mapping.ts';
import type { SheetSettings } from '../../../shared/sheets/sheet-settings.ts';
import type { ImportSession, ReadAnswer } from '../../data/imports/import-session.ts';
import { openImport } from '../../data/imports/open-import.ts';
import { sheetRefusal } from './sheet-words.ts';
import type { OpenedFile } from './wizard-state.ts';
import { changeFile, during, type Wizard } from './wizard-store.ts';
import { chooseWords } from './words.ts';

/** Reads a chosen file beside the window and proposes what it holds and what its columns mean. */
export async function chooseFile(wizard: Wizard, chosen: File): Promise<void> {
  closeFile(wizard);
  const file = await during(wizard, 'reading', () => openFile(wizard, chosen));
  wizard.set(file === null ? { opening: null } : { file, opening: null, hasMoved: true });
}

async function openFile(wizard: Wizard, chosen: File): Promise<OpenedFile | null> {
  const { name } = chosen;
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const session = openImport(wizard.book, { name, bytes }, ({ done, total }) => {
    const { work } = wizard.get();
    if (work !== null) wizard.set({ work: { ...work, done, total } });
  });
  wizard.set({ opening: session });
  const read = await session.read({});
  if (read.kind !== 'ok') return notRead(wizard, { name, session }, read);
  const proposed = await proposeFor(session, read.target);
  if (proposed === null) return notRead(wizard, { name, session }, { kind: 'cancelled' });
  const { mapping } = proposed;
  const opened = { name, session, read, proposed, mapping, summary: null, leavesRefusedOut: false, keepAs: '' };
  return { ...opened, asked: [], forgotten: new Set() };
}

/** A cancelled session answers every question so; null then. */
async function proposeFor(session: ImportSession, target: ImportTarget): Promise<ProposedMapping | null> {
  const answer: object = await session.propose(target);
  return 'mapping' in answer ? (answer as ProposedMapping) : null;
}

type NotRead = { readonly name: string; readonly session: ImportSession };

function notRead(wizard: Wizard, { name, session }: NotRead, answer: Exclude<ReadAnswer, { kind: 'ok' }>): null {
  session.close();
  if (answer.kind === 'refused') {
    wizard.set({ trouble: { title: chooseWords.notRead(name), sentence: sheetRefusal(answer) } });
  }
  return null;
}

/** Reads the same file in another way; what was mapped before is proposed anew. */
export async function readAgain(wizard: Wizard, settings: Partial<SheetSettings>): Promise<void> {
  const { file } = wizard.get();
  if (file === null) return;
  await during(wizard, 'reading', async () => {
    const read = await file.session.read({ ...file.read.reading.settings, ...settings });
    if (read.kind === 'refused') {
      wizard.set({ trouble: { title: chooseWords.notRead(file.name), sentence: sheetRefusal(read) } });
    }
    if (read.kind !== 'ok') return;
    const proposed = await proposeFor(file.session, file.mapping.target);
    if (proposed !== null) changeFile(wizard, { read, proposed, mapping: proposed.mapping, asked: [] });
  });
}

/** Takes the file for something else. */
export async function takeAs(wizard: Wizard, target: ImportTarget): Promise<void> {
  const { file } = wizard.get();
  if (file === null) return;
  const proposed = await during(wizard, 'reading', () => proposeFor(file.session, target));
  if (proposed !== null) changeFile(wizard, { proposed, mapping: proposed.mapping, asked: [] });
}

/** Lets go of the file; its worker ends. */
export function closeFile(wizard: Wizard): void {
  wizard.get().file?.session.close();
  wizard.set({ step: 'choose', file: null, ended: null, trouble: null });
}
