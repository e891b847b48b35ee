import { decodeUtf8 } from '../../../shared/assembly/folder/decode-utf8.ts';
import { unzipFolder } from '../../../shared/assembly/folder/unzip-folder.ts';
import type { Book } from '../../data/book.ts';
import { exportAssembly } from '../../data/folder/folder-tasks.ts';
import type { ExportKind } from './export-table.ts';

/** One table of the assembly folder as the text of its file: what goes out here reads back here and everywhere. */
export async function folderTable(
  book: Book,
  kind: Exclude<ExportKind, 'demand'>,
  signal: AbortSignal,
): Promise<string | null> {
  const zip = await exportAssembly(book, { signal, report: () => undefined });
  if (!(zip instanceof Uint8Array)) return null;
  const unpacked = unzipFolder(zip);
  const bytes = unpacked.kind === 'ok' ? unpacked.files.get(`${kind}.csv`) : undefined;
  return bytes === undefined ? null : decodeUtf8(bytes);
}
