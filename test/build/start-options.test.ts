import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readStartOptions } from '../../build/start-options.ts';
import { defaultDataFolder } from '../../electron/host/data-folder.ts';

const read = (...words: readonly string[]) => readStartOptions(words);

test('without arguments: the usual folder and port, and a window', () => {
  const options = { dataFolder: defaultDataFolder(), port: 47311, opens: true, browserOnly: false };
  expect(read()).toEqual({ kind: 'options', options });
});

test('all of them, in either spelling', () => {
  const options = { dataFolder: resolve('some where'), port: 5000, opens: false, browserOnly: true };
  expect(read('--no-open', '--browser', '--data', 'some where', '--port', '5000')).toEqual({
    kind: 'options',
    options,
  });
  expect(read('--port=5000', '--data=some where', '--no-open', '--browser')).toEqual({ kind: 'options', options });
});

test.each([
  [['--data'], '--data'],
  [['--data='], '--data'],
  [['--port', 'x'], '--port'],
  [['--port', '65536'], '--port'],
  [['--port', '-1'], '--port'],
  [['--port'], '--port'],
  [['--port='], '--port'],
  [['--nope'], '--nope'],
  [['folder'], 'folder'],
] as const)('%j is refused, named, with the usage', (words, named) => {
  const refused = read(...words);
  expect(refused.kind === 'refused' && refused.sentence).toContain(named);
  expect(refused.kind === 'refused' && refused.sentence).toContain('npm start');
});
