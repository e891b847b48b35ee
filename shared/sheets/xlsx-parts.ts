import type { Workbook } from './open-workbook.ts';
import { readXml, type XmlEvents } from './read-xml.ts';
import { sheetLimits } from './sheet-limits.ts';

/** Where the parts of an XLSX workbook lie. */
export type XlsxParts = {
  /** Sheets in the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly epoch: 1900 | 1904;
};

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';

/** Reads workbook.xml and its relations (ECMA-376 part 1, 18.2); null when they are damaged or missing. */
export function readXlsxParts(workbook: Workbook): XlsxParts | null {
  const targets = new Map<string, string>();
  const byKind = new Map<string, string>();
  const related = readXml(workbook, relationsPart, {
    ...nothing,
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      targets.set(Id, part);
      byKind.set(Type.slice(Type.lastIndexOf('/') + 1), part);
    },
  });
  const sheets: { name: string; part: string }[] = [];
  let epoch: XlsxParts['epoch'] = 1900;
  const read = readXml(workbook, workbookPart, {
    ...nothing,
    open: (name, attributes) => {
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes()['date1904'] ?? '')) epoch = 1904;
      if (name !== 'sheet' || sheets.length > sheetLimits.sheets) return;
      const found = attributes();
      const id = Object.keys(found).find((key) => key.endsWith(':id')) ?? '';
      sheets.push({ name: found['name'] ?? '', part: targets.get(found[id] ?? '') ?? '' });
    },
  });
  if (related === 'damaged' || read === 'damaged' || sheets.length === 0) return null;
  return { sheets, epoch, sharedStrings: byKind.get('sharedStrings') ?? null, styles: byKind.get('styles') ?? null };
}

export const nothing: XmlEvents = {
  open: () => undefined,
  close: () => undefined,
  text: () => undefined,
  isDone: () => false,
};
