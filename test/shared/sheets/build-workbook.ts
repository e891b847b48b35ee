import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell of a test's workbook: text, a number as it stands in the XML, or a whole element. */
export type TestCell = string | number | { readonly xml: string };

/** An ODS workbook as LibreOffice writes it, with only what matters. */
export function odsOf(tables: Readonly<Record<string, string>>): Uint8Array {
  const body = Object.entries(tables).map(([name, rows]) => `<table:table table:name="${name}">${rows}</table:table>`);
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${body.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
}

export function odsRow(cells: readonly TestCell[], attributes = ''): string {
  return `<table:table-row${attributes}>${cells.map(odsCellXml).join('')}</table:table-row>`;
}

function odsCellXml(cell: TestCell): string {
  if (typeof cell === 'object') return cell.xml;
  if (typeof cell === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  }
  return `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
}

/** An XLSX workbook of one sheet with these rows, written out in XML. */
export function xlsxOf(sheetData: string, more: Zippable = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Plans" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    ...more,
  });
}
