import { describe, expect, it } from 'vitest';
import { judgeFileList, judgeMain, judgePreload } from '../../build/packaging/inspect-package.ts';

const wholeApp = [
  'package.json',
  'LICENSE',
  'dist/main/main.cjs',
  'dist/main/preload.cjs',
  'dist/main/solver.cjs',
  'dist/main/highs.wasm',
  'dist/renderer/desk/index.html',
  'dist/renderer/about.json',
  'dist/renderer/assets/desk-B1_x.js',
];

describe('judging a package', () => {
  it('accepts the app and nothing else', () => {
    expect(judgeFileList(wholeApp)).toEqual([]);
  });

  it.each(['node_modules/zod/index.js', 'dist/main/main.cjs.map', 'dist/renderer/assets/desk.js.map', 'shared/a.ts'])(
    'refuses %s',
    (path) => {
      expect(judgeFileList([...wholeApp, path])).toEqual([`must not be packed: ${path}`]);
    },
  );

  it('misses what the app cannot start without', () => {
    expect(judgeFileList(wholeApp.filter((path) => !path.includes('preload')))).toEqual([
      'missing: dist/main/preload.cjs',
    ]);
  });

  it('lets the preload require electron only', () => {
    expect(judgePreload('require("electron").contextBridge')).toEqual([]);
    expect(judgePreload("require('electron'); require(`./chunk.cjs`)")).toEqual(['preload requires ./chunk.cjs']);
  });

  it('lets main require what is there without node_modules', () => {
    expect(judgeMain('require("electron"); require("node:sqlite"); require("fs")')).toEqual([]);
    expect(judgeMain('require("hono")')).toEqual(['main requires hono, which is not packed']);
  });
});
