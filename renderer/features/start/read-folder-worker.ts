import { decodeUtf8 } from '../../../shared/assembly/decode-utf8.ts';
import type { Fault } from '../../../shared/assembly/fault.ts';
import { readAssemblyFolder } from '../../../shared/assembly/read-assembly-folder.ts';
import { unzipFolder } from '../../../shared/assembly/unzip-folder.ts';
import type { FolderMessage, FolderRequest } from './folder-messages.ts';

/** Reads and checks an assembly folder beside the window, which stays alive and can stop it at any time. */
addEventListener('message', (event: MessageEvent<FolderRequest>) => {
  void read(event.data).then(say, () => say({ kind: 'failed' }));
});

function say(message: FolderMessage): void {
  postMessage(message);
}

async function read(request: FolderRequest): Promise<FolderMessage> {
  if (request.files.length === 0) return { kind: 'no-files' };
  const bytes = await bytesOf(request);
  if (bytes.kind === 'refused') return { kind: 'zip-refused', code: bytes.code };
  say({ kind: 'checking' });
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, content] of bytes.files) {
    const text = decodeUtf8(content);
    if (text === null && /\.(?:csv|json)$/i.test(file)) {
      faults.push({ file, line: 0, column: null, code: 'not-utf8', found: '', allowed: [] });
    } else if (text !== null) texts.set(file, text);
  }
  const folder = readAssemblyFolder(texts);
  const unread = new Set(faults.map(({ file }) => file));
  if (folder.kind === 'ok' && faults.length === 0) return folder;
  const others = folder.kind === 'ok' ? [] : folder.faults.filter(({ file, line }) => line > 0 || !unread.has(file));
  return { kind: 'faults', faults: [...faults, ...others] };
}

async function bytesOf({ files, isZip }: FolderRequest) {
  const read = new Map<string, Uint8Array>();
  for (const [index, { name, file }] of files.entries()) {
    say({ kind: 'reading', name, done: index + 1, total: files.length });
    read.set(name, new Uint8Array(await file.arrayBuffer()));
  }
  const [zip] = read.values();
  return isZip && zip !== undefined ? unzipFolder(zip) : { kind: 'ok' as const, files: read };
}
