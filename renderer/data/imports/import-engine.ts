import { type CheckedSheet, checkRows } from '../../../shared/imports/check-rows.ts';
import { rowOutcomes } from '../../../shared/imports/checked-rows.ts';
import { fileFingerprint } from '../../../shared/imports/file-fingerprint.ts';
import type { ImportTarget } from '../../../shared/imports/import-target.ts';
import { missingRoles } from '../../../shared/imports/mapping/missing-roles.ts';
import { proposeMapping, proposeTarget } from '../../../shared/imports/mapping/propose-mapping.ts';
import type { Mapping, ProposedMapping } from '../../../shared/imports/mapping.ts';
import { householdIndex, productIndex } from '../../../shared/imports/names/name-index.ts';
import { planImport } from '../../../shared/imports/plan-import.ts';
import type { PlanOutcome } from '../../../shared/imports/planned-import.ts';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import { cellText, type Sheet } from '../../../shared/sheets/sheet.ts';
import type { DecimalMark, SheetRefusal, SheetSettings } from '../../../shared/sheets/sheet-settings.ts';
import type { BookDb } from '../book-db.ts';
import type { ReportProgress } from '../progress.ts';
import type { CheckAnswer, CheckedRow, FileRow, PageOfRows, PlanRequest, ReadSheetAnswer } from './import-session.ts';
import { readContext } from './read-context.ts';

export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** The work of a session where it is done: in the worker, or in the window where there is none. Holds the rows. */
export type ImportEngine = {
  readonly read: (settings: Partial<SheetSettings>) => ReadSheetAnswer | SheetRefusal;
  readonly propose: (target: ImportTarget) => Promise<ProposedMapping>;
  readonly check: (mapping: Mapping) => Promise<Exclude<CheckAnswer, { kind: 'cancelled' }>>;
  readonly page: (page: PageOfRows) => readonly CheckedRow[];
  readonly plan: (request: PlanRequest) => Promise<PlanOutcome>;
};

const previewRows = 200;
const mostPageRows = 1000;

/** What an engine holds between two calls. */
type Held = {
  readonly db: BookDb;
  readonly file: ImportFile;
  readonly report: ReportProgress;
  sheet: Sheet | null;
  decimalMark: DecimalMark;
  checked: CheckedSheet | null;
};

export function importEngine(db: BookDb, file: ImportFile, report: ReportProgress): ImportEngine {
  const held: Held = { db, file, report, sheet: null, decimalMark: 'point', checked: null };
  return {
    read: (settings) => read(held, settings),
    propose: (target) => propose(held, target),
    check: (mapping) => check(held, mapping),
    page: (page) => pageOf(sheetOf(held), held.checked, page),
    plan: (request) => plan(held, request),
  };
}

function sheetOf({ sheet }: Held): Sheet {
  if (sheet === null) throw new Error('The file was not read yet');
  return sheet;
}

function read(held: Held, settings: Partial<SheetSettings>): ReadSheetAnswer | SheetRefusal {
  const { bytes } = held.file;
  const reading = proposeReading(bytes);
  if (reading.kind === 'refused') return reading;
  const used = { ...reading.settings, ...settings };
  const source = { bytes, format: reading.format, settings: used };
  const answer = readSheet(source, (done) => held.report({ stage: 'reading', done, total: 1 }));
  if (answer.kind === 'refused') return answer;
  const { sheet } = answer;
  held.sheet = sheet;
  held.decimalMark = reading.decimalMark;
  held.checked = null;
  return {
    kind: 'ok',
    reading: { ...reading, settings: used },
    header: sheet.header,
    columnCount: sheet.columns.length,
    rowCount: sheet.rowCount,
    preview: Array.from({ length: Math.min(previewRows, sheet.rowCount) }, (_, row) => fileRow(sheet, row)),
    target: proposeTarget(sheet),
  };
}

async function propose(held: Held, target: ImportTarget): Promise<ProposedMapping> {
  const { products, details, households } = await readContext(held.db);
  const codes = households.map(({ code }) => code);
  const known = { products: productIndex(products, details), households: householdIndex(codes) };
  return proposeMapping({ sheet: sheetOf(held), target, decimalMark: held.decimalMark, known });
}

/** Checks the rows against the book as it is now. */
async function checkNow(held: Held, mapping: Mapping) {
  const context = await readContext(held.db);
  const report = (done: number) => held.report({ stage: 'checking', done, total: 1 });
  const checked = checkRows({ sheet: sheetOf(held), mapping, context, report });
  held.checked = checked;
  return { checked, context, fingerprint: fileFingerprint(held.file.bytes, mapping.target) };
}

async function check(held: Held, mapping: Mapping): Promise<Exclude<CheckAnswer, { kind: 'cancelled' }>> {
  const roles = missingRoles(mapping);
  if (roles.length > 0) return { kind: 'roles-missing', roles };
  const { checked, context, fingerprint } = await checkNow(held, mapping);
  const before = context.importedFiles.find((each) => each.fingerprint === fingerprint);
  const importedBefore = before === undefined ? null : { name: before.name, at: before.at, rows: before.rows };
  return { kind: 'ok', summary: { ...checked.summary, importedBefore } };
}

async function plan(held: Held, { mapping, refusedRows, saveMappingAs }: PlanRequest): Promise<PlanOutcome> {
  const missing = missingRoles(mapping);
  if (missing.length > 0) return { kind: 'refused', code: 'roles-missing', count: missing.length };
  const { checked, context, fingerprint } = await checkNow(held, mapping);
  const { importedFiles } = context;
  const file = { name: held.file.name, fingerprint };
  return planImport({ checked, mapping, file, importedFiles, refusedRows, saveMappingAs });
}

function fileRow(sheet: Sheet, row: number): FileRow {
  return { line: sheet.lines[row] ?? 0, cells: sheet.columns.map((_, column) => cellText(sheet, row, column)) };
}

function pageOf(
  sheet: Sheet,
  checked: CheckedSheet | null,
  { outcome, first, count }: PageOfRows,
): readonly CheckedRow[] {
  const wanted = outcome === null ? -1 : rowOutcomes.indexOf(outcome);
  const rows: CheckedRow[] = [];
  let passed = 0;
  for (let row = 0; row < sheet.rowCount && rows.length < Math.min(count, mostPageRows); row += 1) {
    const code = checked?.outcomes[row] ?? 0;
    if (wanted !== -1 && code !== wanted) continue;
    if (passed >= first) rows.push({ ...fileRow(sheet, row), outcome: rowOutcomes[code] ?? 'new' });
    passed += 1;
  }
  return rows;
}
