import type { KeptAlias } from '../../../shared/imports/import-mapping.ts';
import { type RowWrite, removal } from '../command.ts';
import { aliasKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';

/**
 * The spellings that were settled to stand for a code that goes: whoever gets the same code later is another, and a
 * form must not be read as theirs without anybody saying so.
 */
export async function aliasesOf(rows: RowReader, kind: KeptAlias['kind'], code: string): Promise<readonly RowWrite[]> {
  const own = (await rows.beginning('aliases', aliasKey(kind, ''))).filter(({ row }) => row.code === code);
  return own.map(({ key }) => removal('aliases', key));
}
