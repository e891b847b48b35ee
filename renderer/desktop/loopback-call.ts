import type { CallName } from '../../shared/bridge/call-names.ts';
import type { CallInput, CallOutput, HostCall } from '../../shared/bridge/contract.ts';
import { HostFailure, type HostFailureCode } from './host-failure.ts';
import { jsonBody } from './json-body.ts';

const codeByStatus: Readonly<Record<number, HostFailureCode>> = {
  400: 'bad-call',
  401: 'not-signed-in',
  403: 'refused-by-guard',
  404: 'bad-call',
  413: 'too-large',
  421: 'refused-by-guard',
};

/** Sends one JSON request to the loopback shell. Throws a HostFailure when no proper answer comes back. */
export async function postJson(path: string, body: unknown): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: await jsonBody(body),
    });
  } catch (error) {
    throw new HostFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (!answer.ok) throw new HostFailure(codeByStatus[answer.status] ?? 'host-fault', `${path}: ${answer.status}`);
  return answer;
}

/** The host over HTTP on 127.0.0.1, once `signedIn` has settled. */
export function loopbackCall(signedIn: () => Promise<void>): HostCall {
  return async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
    await signedIn();
    const answer = await postJson(`/api/${name}`, input);
    try {
      return (await answer.json()) as CallOutput<Name>;
    } catch (error) {
      throw new HostFailure('host-fault', error instanceof Error ? error.message : String(error));
    }
  };
}
