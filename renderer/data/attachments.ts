import { Dexie } from 'dexie';
import { bytesHash } from '../../shared/grants/text-hash.ts';

/** A file as it is kept: by the hash of its content, so that the same file is kept once. */
type KeptFile = { readonly bytes: Uint8Array };

/**
 * Files that came with requests, in a database of their own on this computer: outside the journal and the working copy,
 * which name them by hash only. A rebuild or a removed book leaves them alone; another computer does not have them.
 */
const files = () => {
  const db = new Dexie('plenum-attachments');
  db.version(1).stores({ files: '' });
  return db;
};

/** Keeps the bytes and says by which hash (SHA-256, hexadecimal) they are found again. */
export async function keepAttachment(bytes: Uint8Array): Promise<string> {
  const sha256 = bytesHash(bytes);
  const db = files();
  try {
    await db.table<KeptFile, string>('files').put({ bytes }, sha256);
    return sha256;
  } finally {
    db.close();
  }
}

/** The bytes of that hash; null when this computer does not have them, or what it has is not what the hash says. */
export async function readAttachment(sha256: string): Promise<Uint8Array | null> {
  const db = files();
  try {
    const kept = await db.table<KeptFile, string>('files').get(sha256);
    return kept !== undefined && bytesHash(kept.bytes) === sha256 ? kept.bytes : null;
  } finally {
    db.close();
  }
}
