import { readFile } from 'node:fs/promises';
import { decodeUtf8 } from '../../shared/assembly/folder/decode-utf8.ts';
import { readPublished } from '../../shared/recount/read-published.ts';
import { recount } from '../../shared/recount/recount.ts';
import type { Printer } from './assembly-command.ts';
import {
  differenceLine,
  faultSentence,
  roundSentence,
  strangeBytesSentence,
  unreadableSentence,
} from './recount-words.ts';

/** Exit codes: everything equal; something differs; the file cannot be read. */
export const recountCodes = { equal: 0, differs: 1, unreadable: 2 } as const;

/** Works a published file out again and prints one line for each round, and one for each figure that differs. */
export async function recountCommand(args: readonly string[], { out, error }: Printer): Promise<number> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) {
    error('Usage: npm run recount -- FILE');
    return recountCodes.unreadable;
  }
  const bytes = await readFile(path).catch(() => null);
  const text = bytes === null ? null : decodeUtf8(bytes);
  if (text === null) {
    error(bytes === null ? unreadableSentence(path) : strangeBytesSentence(lineOutsideUtf8(bytes)));
    return recountCodes.unreadable;
  }
  const read = readPublished(text);
  if (read.kind === 'faulty') {
    for (const fault of read.faults) error(faultSentence(fault));
    return recountCodes.unreadable;
  }
  const { published } = read;
  const rounds = recount(published, { onRound: () => {} });
  for (const round of rounds) {
    out(roundSentence(round, published));
    for (const difference of round.differences) out(`  ${differenceLine(difference)}`);
  }
  if (rounds.length === 0) out('The file holds no closed round.');
  if (rounds.some(({ differences }) => differences.length > 0)) return recountCodes.differs;
  const seal = published.rounds.at(-1)?.seal;
  if (seal !== undefined) out(`Last seal: ${seal}`);
  return recountCodes.equal;
}

/** The first line, counted from 1, that is not UTF-8; a line feed is never a part of another character. */
function lineOutsideUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed === -1 ? bytes.length : feed;
    if (decodeUtf8(bytes.subarray(from, end)) === null) return line;
    from = end + 1;
  }
  return line;
}
