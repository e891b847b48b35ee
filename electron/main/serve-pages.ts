import type { Session } from 'electron';
import { safetyHeaders } from '../host/content-policy.ts';
import type { PageFile } from '../host/page-files.ts';
import { appScheme, isOwnAddress } from './app-address.ts';

/** Answers app://plenum/ from the list of built files: what is not in the list is not there. */
export function servePages(session: Session, files: ReadonlyMap<string, PageFile>): void {
  session.protocol.handle(appScheme, ({ url, method }) => {
    if (method !== 'GET' || !isOwnAddress(url)) return refuse(403);
    const file = files.get(new URL(url).pathname);
    if (file === undefined) return refuse(404);
    return new Response(file.body, { headers: { ...safetyHeaders, 'content-type': file.type } });
  });
}

const refuse = (status: number): Response => new Response(null, { status, headers: safetyHeaders });
