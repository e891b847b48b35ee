import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../host/write-atomically.ts';

const oneYearSeconds = 31_536_000;

/**
 * Who may speak to the host: a browser that once had a code of this run. The cookie's secret lies in the data folder,
 * so that a page stays signed in over restarts; codes are new at every start.
 */
export type Session = {
  /** For the printed address: good as long as the server runs. */
  readonly code: string;
  /** For an address handed to a browser on its command line, which others on the machine can see: good once. */
  readonly launchCode: () => string;
  /** The cookie for a code; null when the code is not good. */
  readonly redeem: (code: string) => string | null;
  readonly hasCookie: (header: string | undefined) => boolean;
};

const token = (): string => randomBytes(32).toString('base64url');

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Cookies know no ports: the port is in the name, so that two data folders on two ports do not sign each other out. */
export async function openSession(dataFolder: string, port: number): Promise<Session> {
  const secret = await keptSecret(join(dataFolder, 'session.json'));
  const cookieName = `plenum-${port}`;
  const cookie = `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/api; Max-Age=${oneYearSeconds}`;
  const code = token();
  let launchCode: string | null = null;
  return {
    code,
    launchCode: () => {
      launchCode = token();
      return launchCode;
    },
    redeem: (given) => {
      if (isSame(given, code)) return cookie;
      if (launchCode === null || !isSame(given, launchCode)) return null;
      launchCode = null;
      return cookie;
    },
    hasCookie: (header) => {
      const pairs = (header ?? '').split(';').map((pair) => pair.trim());
      return pairs.some((pair) => isSame(pair, `${cookieName}=${secret}`));
    },
  };
}

/** A new secret is on disk before it is used: a crash must not leave browsers with a cookie nobody knows. */
async function keptSecret(path: string): Promise<string> {
  const kept = readSecret(path);
  if (kept !== null) return kept;
  const secret = token();
  await writeAtomically(path, new TextEncoder().encode(`${JSON.stringify({ secret })}\n`));
  return secret;
}

function readSecret(path: string): string | null {
  try {
    const { secret } = JSON.parse(readFileSync(path, 'utf8')) as { readonly secret?: string };
    return secret !== undefined && secret.length >= 43 ? secret : null;
  } catch {
    return null;
  }
}
