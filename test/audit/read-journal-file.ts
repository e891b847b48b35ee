import { createHash } from 'node:crypto';

/** A row as it stood before and after a change. */
export type AuditedRow = {
  readonly table: string;
  readonly key: string;
  // biome-ignore lint/suspicious/noExplicitAny: rows of every table, read without Plenum's own types
  readonly before: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly after: any;
};

export type AuditedChange = {
  readonly seq: number;
  readonly actor: string;
  readonly why: string;
  readonly command: string;
  readonly rows: readonly AuditedRow[];
};

export type AuditedJournal = { readonly changes: readonly AuditedChange[]; readonly faults: readonly string[] };

/** The changes of an exported journal, and where its chain of hashes does not hold. */
export function readJournalFile(text: string): AuditedJournal {
  const faults: string[] = [];
  let last = '';
  const changes = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at): AuditedChange => {
      const { seq, change, hash } = JSON.parse(line);
      const made = createHash('sha256')
        .update(`${last}\n${JSON.stringify(change)}`)
        .digest('hex');
      const { actor, why, command, rows } = change;
      if (made !== hash)
        faults.push(`change ${seq} (${command}: ${touched(rows)}): its hash is not that of its content`);
      if (seq !== at + 1) faults.push(`change ${seq} stands where ${at + 1} should`);
      last = hash;
      return { seq, actor, why, command, rows };
    });
  return { changes, faults };
}

/** The first rows of a change by name, for whoever has to look at them. */
function touched(rows: readonly AuditedRow[]): string {
  const named = rows.slice(0, 3).map(({ table, key }) => `${table} ${key}`);
  return `${named.join(', ')}${rows.length > named.length ? ', …' : ''}`;
}
