import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createHost } from '../../../electron/host/create-host.ts';

/*
 * A host in a process of its own, to be killed: `node killed-writer.ts FOLDER BOOK`. Appends changes without end, of
 * sizes from a line to half a megabyte, and now and then takes a snapshot. Says "SEQ HASH ID" of a change on standard
 * output once the host has acknowledged it, and not before.
 */
const [dataFolder = '', bookId = ''] = process.argv.slice(2);
const now = () => new Date().toISOString();
const host = await createHost({ dataFolder, shell: 'loopback', version: '0.1.0', now });
let { seq: expectedSeq } = (await host.call('journal.head', { bookId })) as { seq: number };

for (;;) {
  const size = expectedSeq % 5 === 0 ? 500_000 : 100;
  const rows = [{ table: 'plans', key: `H${expectedSeq % 40}`, before: null, after: 'x'.repeat(size) }];
  const change = { id: randomUUID(), at: now(), actor: '', command: 'plans.revise', why: '', undoes: null, rows };
  const answer = await host.call('journal.append', { bookId, expectedSeq, change });
  const { seq, hash } = answer as { seq: number; hash: string };
  writeSync(1, `${seq} ${hash} ${change.id}\n`);
  expectedSeq = seq;
  if (seq % 8 === 0) await host.call('snapshots.take', { bookId, reason: 'asked' });
}
