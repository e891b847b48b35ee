import { resolve } from 'node:path';
import { defaultDataFolder } from '../electron/host/data-folder.ts';
import { usualPort } from '../electron/loopback/start-loopback.ts';

export type StartOptions = {
  readonly dataFolder: string;
  readonly port: number;
  /** Open a window or browser; `--no-open` only prints the address. */
  readonly opens: boolean;
  /** Skip Electron even where it is to be had. */
  readonly browserOnly: boolean;
};

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: StartOptions }
  | { readonly kind: 'refused'; readonly sentence: string };

export const usage = 'npm start -- [--no-open] [--browser] [--data DIR] [--port N]';

function refuse(sentence: string): ReadOptions {
  return { kind: 'refused', sentence: `${sentence}\n${usage}` };
}

export function readStartOptions(given: readonly string[]): ReadOptions {
  let options: StartOptions = { dataFolder: defaultDataFolder(), port: usualPort, opens: true, browserOnly: false };
  const rest = given.flatMap((word) => (/^--\w+=/.test(word) ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--no-open') options = { ...options, opens: false };
    else if (word === '--browser') options = { ...options, browserOnly: true };
    else if (word === '--data') {
      const folder = rest.shift();
      if (folder === undefined || folder === '') return refuse('--data needs a folder.');
      options = { ...options, dataFolder: resolve(folder) };
    } else if (word === '--port') {
      const port = Number(rest.shift() || Number.NaN);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse('--port needs a number from 1 to 65535.');
      options = { ...options, port };
    } else return refuse(`${word} is not known.`);
  }
  return { kind: 'options', options };
}
