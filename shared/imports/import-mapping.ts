import type { Json } from '../journal/change.ts';

/** A saved mapping of a form's columns, to be used again and shared as a file. Its content is read by read-mapping.ts. */
export type KeptMapping = { readonly name: string; readonly target: string; readonly mapping: Json };

/** A spelling that somebody settled once: what the text on a form stands for. */
export type KeptAlias = {
  readonly kind: 'product' | 'household' | 'unit' | 'rhythm' | 'priority';
  /** As it was written, folded (fold-text.ts). */
  readonly text: string;
  /** The code it stands for. */
  readonly code: string;
};

/** A file that was imported, by its content: the same file again adds nothing. */
export type ImportedFile = {
  /** Hex SHA-256 of the file's bytes and of what it was read as. */
  readonly fingerprint: string;
  readonly target: string;
  readonly name: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly rows: number;
};
