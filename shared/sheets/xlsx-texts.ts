import type { Workbook } from './open-workbook.ts';
import { readXml } from './read-xml.ts';
import { sheetLimits } from './sheet-limits.ts';
import { nothing } from './xlsx-parts.ts';

/** The texts that cells refer to by number (ECMA-376 part 1, 18.4); readings for East Asian scripts are left out. */
export function readSharedTexts(workbook: Workbook, part: string | null): readonly string[] | null {
  if (part === null) return [];
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let inReading = false;
  const read = readXml(workbook, part, {
    ...nothing,
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') isText = !inReading;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescapeText(text));
      else if (name === 'rPh') inReading = false;
      else if (name === 't') isText = false;
    },
    text: (piece) => {
      if (isText && text.length <= sheetLimits.cellCharacters) text += piece;
    },
  });
  return read === 'ok' ? texts : null;
}

/** XLSX writes characters that XML cannot hold as _x000D_ (18.4.8, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
