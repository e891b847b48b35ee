import { type CheckedSheet, checkRows } from '../../../shared/imports/check-rows.ts';
import { rowOutcomes } from '../../../shared/imports/checked-rows.ts';
import { fileFingerprint } from '../../../shared/imports/file-fingerprint.ts';
import type { ImportTarget } from '../../../shared/imports/import-target.ts';
import type { Mapping, ProposedMapping } from '../../../shared/imports/mapping.ts';
import { missingRoles } from '../../../shared/imports/missing-roles.ts';
import { householdIndex, productIndex } from '../../../shared/imports/name-index.ts';
import { planImport } from '../../../shared/imports/plan-import.ts';
import type { PlanOutcome } from '../../../shared/imports/planned-import.ts';
import { proposeMapping, proposeTarget } from '../../../shared/imports/propose-mapping.ts';
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

export function importEngine(db: BookDb, file: ImportFile, report: ReportProgress): ImportEngine {
  let sheet: Sheet | null = null;
  let decimalMark: DecimalMark = 'point';
  let checked: CheckedSheet | null = null;
  const open = (): Sheet => {
    if (sheet === null) throw new Error('The file was not read yet');
    return sheet;
  };
  const check = async (mapping: Mapping) => {
    const context = await readContext(db);
    checked = checkRows({
      sheet: open(),
      mapping,
      context,
      report: (done) => report({ stage: 'checking', done, total: 1 }),
    });
    const fingerprint = fileFingerprint(file.bytes, mapping.target);
    const before = context.importedFiles.find((each) => each.fingerprint === fingerprint);
    return { checked, context, fingerprint, before };
  };
  return {
    read: (settings) => {
      const reading = proposeReading(file.bytes);
      if (reading.kind === 'refused') return reading;
      const used = { ...reading.settings, ...settings };
      const source = { bytes: file.bytes, format: reading.format, settings: used };
      const read = readSheet(source, (done) => report({ stage: 'reading', done, total: 1 }));
      if (read.kind === 'refused') return read;
      sheet = read.sheet;
      decimalMark = reading.decimalMark;
      checked = null;
      return {
        kind: 'ok',
        reading: { ...reading, settings: used },
        header: sheet.header,
        columnCount: sheet.columns.length,
        rowCount: sheet.rowCount,
        preview: Array.from({ length: Math.min(previewRows, sheet.rowCount) }, (_, row) => fileRow(read.sheet, row)),
        target: proposeTarget(sheet),
      };
    },
    propose: async (target) => {
      const { products, details, households } = await readContext(db);
      const codes = households.map(({ code }) => code);
      const known = { products: productIndex(products, details), households: householdIndex(codes) };
      return proposeMapping({ sheet: open(), target, decimalMark, known });
    },
    check: async (mapping) => {
      const roles = missingRoles(mapping);
      if (roles.length > 0) return { kind: 'roles-missing', roles };
      const { checked: found, before } = await check(mapping);
      const importedBefore = before === undefined ? null : { name: before.name, at: before.at, rows: before.rows };
      return { kind: 'ok', summary: { ...found.summary, importedBefore } };
    },
    page: (page) => pageOf(open(), checked, page),
    plan: async ({ mapping, refusedRows, saveMappingAs }) => {
      const missing = missingRoles(mapping);
      if (missing.length > 0) return { kind: 'refused', code: 'roles-missing', count: missing.length };
      const { checked: found, context, fingerprint } = await check(mapping);
      const { importedFiles } = context;
      const named = { name: file.name, fingerprint };
      return planImport({ checked: found, mapping, file: named, importedFiles, refusedRows, saveMappingAs });
    },
  };
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
