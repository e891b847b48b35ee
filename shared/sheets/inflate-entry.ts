import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';

/** Takes the next bytes; answering `stop` ends the unpacking. */
export type TakeBytes = (bytes: Uint8Array) => 'more' | 'stop';

/** Deflate makes at most 1032 bytes of one, so a step costs at most 17 MB. */
const stepBytes = 16 * 1024;

/**
 * Unpacks one entry of a zip piece by piece. `damaged` when the bytes are not deflate's, or more come out than the
 * directory said (a bomb that lies about its size): then nothing more is unpacked.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, take: TakeBytes): 'ok' | 'stopped' | 'damaged' {
  const packed = bytes.subarray(entry.from, entry.until);
  let unpacked = 0;
  let state: 'ok' | 'stopped' | 'damaged' = 'ok';
  const receive = (piece: Uint8Array) => {
    unpacked += piece.length;
    if (unpacked > entry.unpackedBytes) state = 'damaged';
    else if (state === 'ok' && piece.length > 0 && take(piece) === 'stop') state = 'stopped';
  };
  const inflate = entry.isPacked ? new Inflate(receive) : null;
  try {
    for (let at = 0; at < packed.length && state === 'ok'; at += stepBytes) {
      const piece = packed.subarray(at, at + stepBytes);
      if (inflate === null) receive(piece);
      else inflate.push(piece, at + stepBytes >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  return state === 'ok' && unpacked !== entry.unpackedBytes ? 'damaged' : state;
}
