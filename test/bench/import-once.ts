import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAssemblyFolder } from '../../shared/assembly/folder/read-assembly-folder.ts';
import { checkRows } from '../../shared/imports/check-rows.ts';
import { fileFingerprint } from '../../shared/imports/file-fingerprint.ts';
import { proposeMapping } from '../../shared/imports/mapping/propose-mapping.ts';
import { householdIndex, productIndex } from '../../shared/imports/names/name-index.ts';
import { planImport } from '../../shared/imports/plan-import.ts';
import type { ImportContext } from '../../shared/imports/rows/import-context.ts';
import { proposeReading } from '../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../shared/sheets/read-sheet.ts';

/**
 * What the wizard's worker does with a file of plans, in a process of its own so that its memory can be measured:
 * `node import-once.ts <folder> <file>`. The folder holds the co-op without plans. Prints times and lines as JSON.
 */
const [folder = '', path = ''] = process.argv.slice(2);
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const));
const coop = readAssemblyFolder(files);
if (coop.kind !== 'ok') throw new Error('The co-op cannot be read');
const { households, products } = coop.assembly;
const context: ImportContext = {
  ...{ products, households, details: [], plans: new Map(), stock: [], purchases: [] },
  ...{ aliases: [], importedFiles: [], moneyDecimals: 2, weeks: 13 },
};
const stages: Record<string, number> = {};
function timed<Result>(stage: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  stages[stage] = performance.now() - start;
  return result;
}

const report = () => undefined;
const bytes = new Uint8Array(readFileSync(path));
const reading = timed('looked at', () => proposeReading(bytes));
if (reading.kind === 'refused') throw new Error(reading.code);
const { format, settings, decimalMark } = reading;
const read = timed('read', () => readSheet({ bytes, format, settings }, report));
if (read.kind === 'refused') throw new Error(read.code);
const { sheet } = read;
const { mapping } = timed('columns proposed', () => {
  const codes = households.map(({ code }) => code);
  const known = { products: productIndex(products, []), households: householdIndex(codes) };
  return proposeMapping({ sheet, target: 'plans', decimalMark, known });
});
const checked = timed('checked', () => checkRows({ sheet, mapping, context, report }));
const outcome = timed('plans packed', () => {
  const file = { name: 'plans.csv', fingerprint: fileFingerprint(bytes, 'plans') };
  return planImport({ checked, mapping, file, importedFiles: [], refusedRows: 'leave-out', saveMappingAs: null });
});
const plans = outcome.kind === 'planned' ? outcome.planned.plans : [];
const lines = plans.reduce((sum, { record }) => sum + record.lineCount, 0);
console.log(JSON.stringify({ stages, lines, refused: checked.summary.counts.refused }));
