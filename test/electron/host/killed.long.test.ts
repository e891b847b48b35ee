import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createHost } from '../../../electron/host/create-host.ts';
import type { BookInfo, CallOutput } from '../../../shared/bridge/contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const program = join(import.meta.dirname, 'append-until-killed.ts');
const kills = 20;

/** A small seeded generator (Numerical Recipes' LCG): a failing run can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lets a host work and kills it so long after its first acknowledgement. Returns what it acknowledged. */
async function acknowledgedUntilKilled(dataFolder: string, afterMs: number): Promise<ReadonlyMap<number, string>> {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let faults = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    faults += text;
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const begun = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      resolve();
    });
  });
  await Promise.race([begun, closed]);
  await wait(afterMs);
  child.kill('SIGKILL');
  await closed;
  expect([faults, child.signalCode]).toEqual(['', 'SIGKILL']);
  // A line that was cut off was not acknowledged.
  const lines = printed.slice(0, printed.lastIndexOf('\n')).split('\n');
  return new Map(lines.map((line) => [Number(line.split(' ')[0]), line.split(' ')[1] ?? '']));
}

type Found = { readonly ids: ReadonlyMap<number, string>; readonly verdict: unknown; readonly snapshotSeq: number };

/** Opens the folder as the next start would, and looks at all that is there. */
async function lookInto(dataFolder: string): Promise<Found> {
  const now = () => new Date().toISOString();
  const host = await createHost({ dataFolder, shell: 'loopback', version: '0.1.0', now });
  try {
    const [book] = (await host.call('books.list', {})) as readonly BookInfo[];
    const { bookId } = book ?? expect.fail('the book is gone');
    const verdict = await host.call('journal.verify', { bookId });
    const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.draft'))).toEqual([]);
    const ids = new Map<number, string>();
    for (let afterSeq = 0, lastSeq = 1; afterSeq < lastSeq; ) {
      const page = (await host.call('journal.read', { bookId, afterSeq })) as CallOutput<'journal.read'>;
      if (!('entries' in page)) return expect.fail(page.code);
      for (const { seq, change } of page.entries) ids.set(seq, change.id);
      ({ lastSeq } = page);
      afterSeq = page.entries.at(-1)?.seq ?? lastSeq;
    }
    const snapshot = (await host.call('snapshots.read', { bookId, name: null })) as { seq: number } | null;
    return { ids, verdict, snapshotSeq: snapshot?.seq ?? 0 };
  } finally {
    await host.close();
  }
}

test(`killed ${kills} times at any moment, the host loses nothing that it acknowledged`, async () => {
  const dataFolder = temporaryFolder();
  const random = seeded(20_270_104);
  const acknowledged = new Map<number, string>();
  let safeSeq = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    for (const [seq, id] of await acknowledgedUntilKilled(dataFolder, random() * 100)) acknowledged.set(seq, id);
    const { ids, verdict, snapshotSeq } = await lookInto(dataFolder);
    expect(verdict).toEqual({ kind: 'whole', entries: ids.size });
    expect([...acknowledged].filter(([seq, id]) => ids.get(seq) !== id)).toEqual([]);
    // One more may be on disk at each kill: written, and killed before it could say so.
    expect(ids.size - acknowledged.size).toBeLessThanOrEqual(kill + 1);
    // Each look ends with a snapshot; a kill while another was taken must leave that one good.
    expect(snapshotSeq).toBeGreaterThanOrEqual(safeSeq);
    safeSeq = ids.size;
  }
  expect(acknowledged.size).toBeGreaterThan(kills * 2);
}, 60_000);
