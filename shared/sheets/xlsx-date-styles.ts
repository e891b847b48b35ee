import type { Workbook } from './open-workbook.ts';
import { readXml } from './read-xml.ts';
import { nothing } from './xlsx-parts.ts';

/** Number formats that every XLSX file has without saying so and that show a day (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** For each cell style whether it shows a number as a day; null when the part is damaged. */
export function readDateStyles(workbook: Workbook, part: string | null): readonly boolean[] | null {
  if (part === null) return [];
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  const read = readXml(workbook, part, {
    ...nothing,
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'numFmt' && !(name === 'xf' && inCellStyles)) return;
      const { numFmtId = '0', formatCode = '' } = attributes();
      const id = Number(numFmtId);
      if (name === 'numFmt') custom.set(id, showsDay(formatCode));
      else styles.push(custom.get(id) ?? isBuiltInDate(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return read === 'ok' ? styles : null;
}

/** A format shows a day when it speaks of years or days; text in quotes, escapes and colours in brackets do not count. */
function showsDay(format: string): boolean {
  return /[yd]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
}
