import { connect } from 'node:net';

/** A request as it goes over the wire; header lines as given, so that they can be wrong, double or missing. */
export type RawRequest = {
  readonly port: number;
  readonly line: string;
  readonly headers: readonly string[];
  readonly body?: string;
};

export type RawAnswer = {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

/** Sends bytes that no browser would, and reads until the server closes the connection. */
export function rawRequest({ port, line, headers, body = '' }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${[`${line} HTTP/1.1`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`);
    });
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.once('error', reject).once('close', () => resolve(readAnswer(text)));
  });
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [status = '', ...lines] = head.split('\r\n');
  const pairs = lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.replace(/^[^:]*:\s*/, '')] as const);
  return { status: Number(status.split(' ')[1]), headers: new Map(pairs), body: rest.join('\r\n\r\n') };
}
