import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Importing the real `electron` package in plain Node starts a download, so unit tests get a typed fake. */
const fakeElectron = { electron: join(root, 'test/electron/fake-electron.ts') };

/** Tests that replace modules need a worker of their own; all others share one, which halves the time. */
const alone = 'test/**/*.alone.test.{ts,tsx}';
/** Searches with many random cases, processes that are started and killed, markets of the typical size: seconds each. */
const long = 'test/**/*.long.test.{ts,tsx}';
const shared = { isolate: false, exclude: [alone, long] };
const patient = { isolate: false, testTimeout: 60_000 } as const;
const dom = { environment: 'happy-dom', setupFiles: ['test/setup/dom.ts'] };

/** Each story starts its own browser and server; two at once would fight for the machine. */
const stories = { environment: 'node', fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } as const;

export default defineConfig({
  root,
  test: {
    // A test that passes at the second try has found something out.
    retry: 0,
    restoreMocks: true,
    unstubGlobals: true,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        resolve: { alias: fakeElectron },
        test: {
          name: 'unit-node',
          environment: 'node',
          include: ['test/{shared,electron,build}/**/*.test.ts'],
          ...shared,
        },
      },
      {
        extends: true,
        resolve: { alias: fakeElectron },
        test: {
          name: 'unit-dom',
          include: ['test/renderer/**/*.test.tsx'],
          ...dom,
          ...shared,
        },
      },
      {
        extends: true,
        resolve: { alias: fakeElectron },
        test: {
          name: 'unit-data',
          environment: 'node',
          setupFiles: ['test/setup/indexed-db.ts'],
          include: ['test/renderer/**/*.test.ts'],
          ...shared,
        },
      },
      {
        extends: true,
        resolve: { alias: fakeElectron },
        test: {
          name: 'long',
          environment: 'node',
          ...patient,
          include: ['test/{shared,electron,build}/**/*.long.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: fakeElectron },
        test: { name: 'long-dom', include: ['test/renderer/**/*.long.test.{ts,tsx}'], ...dom, ...patient },
      },
      { extends: true, resolve: { alias: fakeElectron }, test: { name: 'unit-alone', include: [alone], ...dom } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...stories } },
      { extends: true, test: { name: 'electron-real', include: ['test/electron-real/**/*.test.ts'], ...stories } },
    ],
  },
});
