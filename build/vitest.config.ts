import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Importing the real `electron` package in plain Node starts a download, so tests get a typed fake. */
const alias = { electron: join(root, 'test/electron/fake-electron.ts') };

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    retry: 0,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit-node',
          environment: 'node',
          include: ['test/{shared,electron,build}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-dom',
          environment: 'happy-dom',
          setupFiles: ['test/setup/dom.ts'],
          include: ['test/renderer/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // Each story starts its own browser and server; two at once would fight for the machine.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'electron-real',
          environment: 'node',
          include: ['test/electron-real/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
