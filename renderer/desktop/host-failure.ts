/** Why a call to the host brought no answer. An expected refusal is an answer, not one of these. */
export type HostFailureCode =
  | 'not-signed-in'
  | 'unreachable'
  | 'refused-by-guard'
  | 'too-large'
  | 'bad-call'
  | 'host-fault';

export class HostFailure extends Error {
  readonly code: HostFailureCode;

  constructor(code: HostFailureCode, message: string) {
    super(message);
    this.name = 'HostFailure';
    this.code = code;
  }
}

/** The failure's code; anything that is not one of ours counts as a fault of the host's side. */
export function hostFailureCode(error: unknown): HostFailureCode {
  return error instanceof HostFailure ? error.code : 'host-fault';
}
