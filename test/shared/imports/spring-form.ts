import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { decodeBase64 } from '../../../shared/base64/decode-base64.ts';
import { type CheckedSheet, checkRows } from '../../../shared/imports/check-rows.ts';
import type { ImportTarget } from '../../../shared/imports/import-target.ts';
import { proposeMapping } from '../../../shared/imports/mapping/propose-mapping.ts';
import type { Mapping, ProposedMapping } from '../../../shared/imports/mapping.ts';
import { householdIndex, productIndex } from '../../../shared/imports/names/name-index.ts';
import type { ImportContext } from '../../../shared/imports/rows/import-context.ts';
import { proposeReading } from '../../../shared/sheets/propose-reading.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import type { Sheet } from '../../../shared/sheets/sheet.ts';

const root = join(import.meta.dirname, '../../..');
const sampleFolder = join(root, 'renderer/features/practice/willow-creek');
const sampleFiles = [
  'assembly.json',
  'catalogue.csv',
  'households.csv',
  'plans.csv',
  'offers.csv',
  'stock.csv',
  'grant_requests.csv',
];

export function sampleAssembly(): Assembly {
  const texts = sampleFiles.map((name) => [name, readFileSync(join(sampleFolder, name), 'utf8')] as const);
  const read = readAssemblyFolder(new Map(texts));
  if (read.kind !== 'ok') throw new Error('The sample co-op cannot be read');
  return read.assembly;
}

/** The sample co-op as a file is checked against it. */
export function sampleContext(): ImportContext {
  const { products, households, plans, stock } = sampleAssembly();
  return {
    products,
    households,
    stock,
    plans: new Map(plans.map(({ household, packedLines }) => [household, decodeBase64(packedLines)] as const)),
    details: [],
    purchases: [],
    aliases: [],
    importedFiles: [],
    moneyDecimals: 2,
    weeks: 13,
  };
}

export function springForm(): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'test/fixtures/imports/plans-spring.csv')));
}

export type Opened = { readonly sheet: Sheet; readonly proposed: ProposedMapping };

/** Reads and proposes as the wizard does; null when the file is refused. */
export function tryOpen(bytes: Uint8Array, target: ImportTarget, context: ImportContext): Opened | null {
  const reading = proposeReading(bytes);
  if (reading.kind === 'refused') return null;
  const { format, settings, decimalMark } = reading;
  const read = readSheet({ bytes, format, settings }, () => undefined);
  if (read.kind === 'refused') return null;
  const { sheet } = read;
  const households = householdIndex(context.households.map(({ code }) => code));
  const known = { households, products: productIndex(context.products, context.details) };
  return { sheet, proposed: proposeMapping({ sheet, target, decimalMark, known }) };
}

export function openForm(bytes: Uint8Array, target: ImportTarget, context: ImportContext): Opened {
  const opened = tryOpen(bytes, target, context);
  if (opened === null) throw new Error('The form was refused');
  return opened;
}

export function openText(text: string, target: ImportTarget, context: ImportContext): Opened {
  return openForm(new TextEncoder().encode(text), target, context);
}

/** Checks text as the wizard proposes it, with this said of the mapping. */
export function checkText(
  text: string,
  context: ImportContext,
  { target, ...said }: Partial<Mapping> & { readonly target: ImportTarget },
): CheckedSheet {
  const { sheet, proposed } = openText(text, target, context);
  return checkRows({ sheet, mapping: { ...proposed.mapping, ...said }, context, report: () => undefined });
}

/** The choices that settle the spring form. */
export const springValues: Mapping['values'] = [
  { kind: 'product', text: 'eggs lg doz', code: 'E01' },
  { kind: 'product', text: 'wht bread loaf', code: 'B03' },
  { kind: 'product', text: 'potatos wht', code: 'P07' },
];
