import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The same name always, for feed readers to recognise an entry by: a version 8 UUID (RFC 9562) from the beginning of the
 * SHA-256 of the book's id and the product. No address is needed, so a board can move from one web site to another.
 */
export function boardUrn(bookId: string, product: string): string {
  const bytes = sha256(utf8ToBytes(`${bookId}\n${product}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
