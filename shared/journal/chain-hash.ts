/** SHA-256 of a text's UTF-8 bytes in lower-case hex; given by the caller, as Node and the browser have their own. */
export type Sha256 = (text: string) => string;

/** Hash of a journal entry: SHA-256 of the previous entry's hash ('' for the first), a line feed, and the stored text. */
export function chainHash(sha256: Sha256, previousHash: string, text: string): string {
  return sha256(`${previousHash}\n${text}`);
}
