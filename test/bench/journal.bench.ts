import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createJournal, openJournal } from '../../electron/host/journal-file.ts';
import type { Change } from '../../shared/journal/change.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';
import { compare } from './compare.ts';

const at = '2027-01-04T18:00:00.000Z';

/** One household's plan replaced by another's: the change that is made most often in an assembly. */
function planRevision(number: number): Change {
  const [before, after] = number % 2 === 0 ? plans : [...plans].reverse();
  if (before === undefined || after === undefined) throw new Error('The builder made no plans');
  const key = plans[0]?.household ?? '';
  const row = (plan: typeof before) => ({ ...plan, household: key });
  return {
    id: `change-${number}`,
    at,
    actor: 'desk',
    command: 'plans.revise',
    why: '',
    undoes: null,
    rows: [{ table: 'plans', key, before: row(before), after: row(after) }],
  };
}

const plans = buildAssembly({ ...assemblySizes.typical, households: 2 }, 1).plans;

export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plenum-bench-'));
  const [book, lines] = [join(folder, 'journal.db'), join(folder, 'journal.ndjson')];
  createJournal(book, { title: 'Bench', purpose: 'live', createdAt: at });
  const journal = openJournal(book);
  const file = openSync(lines, 'a');
  let [ours, theirs] = [0, 0];
  await compare({
    title: `One plan revision of ${JSON.stringify(planRevision(0)).length} bytes put on disk, in ${folder}`,
    turns: 200,
    ours: {
      name: 'journal: hash chain, SQLite WAL, synchronous FULL',
      run: () => {
        const answer = journal.append(ours, planRevision(ours));
        if (answer.kind !== 'appended') throw new Error(`The journal answered ${answer.kind}`);
        ours += 1;
      },
    },
    peers: [
      {
        name: 'a JSON line appended to a file, fsync',
        run: () => {
          writeSync(file, `${JSON.stringify(planRevision(theirs))}\n`);
          fsyncSync(file);
          theirs += 1;
        },
      },
    ],
  });
  const last = readFileSync(lines, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  const entry = journal.entry(`change-${ours - 1}`);
  if (!isDeepStrictEqual(entry?.change, JSON.parse(last))) throw new Error('Journal and file hold different changes');
  if (journal.verify().kind !== 'whole') throw new Error('The journal is not whole');
  journal.close();
  closeSync(file);
  rmSync(folder, { recursive: true });
}
