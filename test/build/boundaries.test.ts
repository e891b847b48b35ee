import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseBoundaries, unknownFolders, unseenFiles } from '../../build/checks/cruise-boundaries.ts';
import { root } from '../../build/run-command.ts';

/** One small project: each file imports what stands beside it. */
const project: Readonly<Record<string, string>> = {
  'shared/quantities/money.ts': '',
  'shared/journal/change.ts': '',
  'shared/plans/plan.ts': "import '../quantities/money.ts'; import 'zod';",
  'shared/bridge/contract.ts': "import '../journal/change.ts'; import 'zod';",
  'electron/host/journal.ts': "import 'node:fs'; import '../../shared/journal/change.ts';",
  'electron/main/main.ts': "import 'electron'; import '../host/journal.ts'; import '../../shared/bridge/contract.ts';",
  'renderer/data/db.ts': "import 'dexie';",
  'renderer/charts/line.tsx': "import 'recharts';",
  'renderer/features/plans/plan-form.tsx': "import '../../data/db.ts'; import '../../../shared/plans/plan.ts';",
  'renderer/features/demand/totals.tsx': "import '../../charts/line.tsx';",
  'renderer/app/screens.tsx': "import '../features/plans/plan-form.tsx'; import '../features/demand/totals.tsx';",
};
const folders = ['shared', 'electron', 'renderer'];

/** Each row plants one import that is against the rule named first. */
const planted = [
  ['shared-rank-0', 'shared/quantities/up.ts', '../plans/plan.ts'],
  ['shared-is-a-leaf', 'shared/plans/node.ts', 'node:fs'],
  ['shared-is-a-leaf', 'shared/plans/react.ts', 'react'],
  ['shared-is-a-leaf', 'shared/plans/screen.ts', '../../renderer/data/db.ts'],
  ['bridge-stands-alone', 'shared/bridge/plans.ts', '../plans/plan.ts'],
  ['rules-know-no-bridge', 'shared/plans/bridge.ts', '../bridge/contract.ts'],
  ['renderer-never-electron', 'renderer/desktop/host.ts', '../../electron/host/journal.ts'],
  ['renderer-never-electron', 'renderer/desktop/ipc.ts', 'electron'],
  ['renderer-is-no-node', 'renderer/desktop/files.ts', 'node:fs'],
  ['features-are-islands', 'renderer/features/demand/form.tsx', '../plans/plan-form.tsx'],
  ['renderer-features', 'renderer/features/plans/back.tsx', '../../app/screens.tsx'],
  ['renderer-ui', 'renderer/ui/form.tsx', '../features/plans/plan-form.tsx'],
  ['renderer-charts', 'renderer/charts/live.tsx', '../data/db.ts'],
  ['only-charts-import-recharts', 'renderer/features/demand/chart.tsx', 'recharts'],
  ['only-data-imports-dexie', 'renderer/features/plans/table.ts', 'dexie'],
  ['electron-never-renderer', 'electron/loopback/page.ts', '../../renderer/app/screens.tsx'],
  ['host-is-plain-node', 'electron/host/window.ts', 'electron'],
  ['host-is-plain-node', 'electron/host/shell.ts', '../main/main.ts'],
  ['plain-node-shells-never-electron', 'electron/loopback/window.ts', 'electron'],
  ['main-holds-no-domain-rule', 'electron/main/rule.ts', '../../shared/plans/plan.ts'],
  ['product-never-imports-its-tools', 'electron/host/tool.ts', '../../build/tool.ts'],
  ['not-to-unresolvable', 'electron/host/gone.ts', './nothing.ts'],
  ['no-circular', 'electron/host/other.ts', './self.ts'],
] as const;

let directory: string;

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), text);
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'plenum-boundaries-'));
  // A junction needs no special right on Windows; elsewhere the kind of link is ignored.
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(project)) {
    await put(path, text);
  }
});

afterAll(() => rm(directory, { recursive: true }));

describe('the boundary check', () => {
  it('passes a project that keeps every rule, and sees all of it', async () => {
    const { modules, violations } = await cruiseBoundaries(directory, folders);
    expect(violations).toEqual([]);
    expect(unseenFiles(Object.keys(project), modules)).toEqual([]);
  });

  it('finds every planted violation', async () => {
    await put('build/tool.ts', '');
    await put('electron/host/self.ts', "import './other.ts';");
    for (const [, path, imported] of planted) {
      await put(path, `import '${imported}';`);
    }
    const { violations } = await cruiseBoundaries(directory, folders);
    for (const [rule, path] of planted) {
      expect(violations).toContainEqual(expect.stringContaining(`${rule}: ${path} -> `));
    }
  });

  it('counts an import of types only as an import', async () => {
    await put('shared/quantities/types-only.ts', "import type { A } from '../plans/plan.ts'; export type B = A;");
    const { violations } = await cruiseBoundaries(directory, folders);
    expect(violations).toContainEqual(expect.stringContaining('shared-rank-0: shared/quantities/types-only.ts'));
  });

  it('names source files that it did not see', () => {
    expect(unseenFiles(['shared/a.ts', 'shared/b.ts'], ['shared/a.ts'])).toEqual(['shared/b.ts']);
  });

  it('names folders that no rule covers', () => {
    const files = [
      'shared/quantities/money.ts',
      'shared/bridge/contract.ts',
      'shared/odds/ends.ts',
      'renderer/odds/a.tsx',
      'build/check.ts',
    ];
    expect(unknownFolders(files)).toEqual(['shared/odds', 'renderer/odds']);
  });
});
