import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../host/write-atomically.ts';

const cookieName = 'plenum';
const oneYearSeconds = 31_536_000;

/**
 * Who may speak to the host: a browser that once had this run's code from the printed address. The cookie's secret
 * lies in the data folder, so that a page stays signed in over restarts; the code is new at every start.
 */
export type Session = {
  readonly code: string;
  readonly isCode: (given: string) => boolean;
  readonly cookie: string;
  readonly hasCookie: (header: string | undefined) => boolean;
};

const token = (): string => randomBytes(32).toString('base64url');

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The secret is on disk before it is used: a crash must not leave browsers with a cookie nobody knows. */
export async function openSession(dataFolder: string): Promise<Session> {
  const path = join(dataFolder, 'session.json');
  const kept = readSecret(path);
  const secret = kept ?? token();
  if (kept === null) await writeAtomically(path, new TextEncoder().encode(`${JSON.stringify({ secret })}\n`));
  const code = token();
  return {
    code,
    isCode: (given) => isSame(given, code),
    cookie: `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${oneYearSeconds}`,
    hasCookie: (header) => {
      const pairs = (header ?? '').split(';').map((pair) => pair.trim());
      return pairs.some(
        (pair) => pair.startsWith(`${cookieName}=`) && isSame(pair.slice(cookieName.length + 1), secret),
      );
    },
  };
}

function readSecret(path: string): string | null {
  try {
    const { secret } = JSON.parse(readFileSync(path, 'utf8')) as { readonly secret?: string };
    return secret !== undefined && secret.length >= 43 ? secret : null;
  } catch {
    return null;
  }
}
