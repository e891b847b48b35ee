import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { gatherLicences } from './licences.ts';

const root = join(import.meta.dirname, '..');
const at = (path: string): string => join(root, path);

/** The windows of the app; each is one HTML file with its own entry. */
const pages = ['desk', 'projector', 'phone']
  .map((name) => ({ name, path: at(`renderer/${name}/index.html`) }))
  .filter(({ path }) => existsSync(path));

/**
 * Main, preload and the solver's thread are built apart, so that they never share a chunk: a sandboxed preload may require nothing but
 * `electron`. Everything else is bundled, so that the packed app needs no node_modules.
 */
function electronEntry(name: string, path: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      outDir: at('dist/main'),
      // Both environments write here; each leaves the other's file alone.
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { [name]: at(path) },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
      license: { fileName: `licences-${name}.json` },
    },
  };
}

/** The solver's compiled part, which its thread is handed as bytes. */
const shipSolver: Plugin = {
  name: 'ship-solver',
  applyToEnvironment: ({ name }) => name === 'solver',
  writeBundle: () => copyFileSync(at('node_modules/highs/build/highs.wasm'), at('dist/main/highs.wasm')),
};

export default defineConfig({
  root: at('renderer'),
  // Both origins, http://127.0.0.1:PORT/ and app://plenum/, serve the app at their root.
  base: '/',
  plugins: [react(), shipSolver],
  build: { sourcemap: false },
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        // The content security policy allows no data: script and no inline one; small fonts and images stay files too.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: Object.fromEntries(pages.map(({ name, path }) => [name, path])) },
        license: { fileName: 'licences.json' },
      },
    },
    main: electronEntry('main', 'electron/main/main.ts'),
    preload: electronEntry('preload', 'electron/preload/preload.ts'),
    solver: electronEntry('solver', 'electron/host/solver/solver-thread.ts'),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        await builder.build(environment);
      }
      const parts = ['main/licences-main', 'main/licences-preload', 'main/licences-solver', 'renderer/licences'];
      const licences = await gatherLicences(parts.map((part) => at(`dist/${part}.json`)));
      const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
      writeFileSync(at('dist/renderer/about.json'), JSON.stringify({ version, licences }));
    },
  },
});
