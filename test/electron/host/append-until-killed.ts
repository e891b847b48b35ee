import { writeSync } from 'node:fs';
import { createHost } from '../../../electron/host/create-host.ts';
import type { BookInfo, CallOutput } from '../../../shared/bridge/contract.ts';
import { changeOf } from './changes.ts';

/*
 * node append-until-killed.ts FOLDER: works in a data folder until it is killed. Every change that was acknowledged is
 * printed as `seq id`; now and then a snapshot is taken, so that a kill falls into one too.
 */

const [dataFolder = ''] = process.argv.slice(2);
const now = () => new Date().toISOString();
const host = await createHost({ dataFolder, shell: 'loopback', version: '0.1.0', now });

const books = (await host.call('books.list', {})) as readonly BookInfo[];
const made = books[0] ?? ((await host.call('books.create', { title: 'Willow', purpose: 'live' })) as BookInfo);
const { bookId } = made;

for (let seq = made.seq; ; seq += 1) {
  const id = `${process.pid}-${seq}`;
  // From one page of the file to many, so that kills fall into short and long writes.
  const change = changeOf(id, { [`H${seq % 50}`]: 'x'.repeat(50 + ((seq * 7919) % 20_000)) });
  const input = { bookId, expectedSeq: seq, change };
  const answer = (await host.call('journal.append', input)) as CallOutput<'journal.append'>;
  if (answer.kind !== 'appended') throw new Error(JSON.stringify(answer));
  // At once and without a buffer: what was not printed was not acknowledged.
  writeSync(1, `${answer.seq} ${id}\n`);
  if (seq % 20 === 19) await host.call('snapshots.take', { bookId, reason: 'timer' });
}
