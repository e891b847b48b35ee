import type { IForbiddenRuleType } from 'dependency-cruiser';
import { bridgeFolder, rendererLayers, sharedRanks } from './layers.ts';

const sharedPackages = ['zod', 'papaparse', 'fflate', '@noble/hashes', 'saxen', 'read-excel-file', 'qr'];

const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})`;
const folder = (path: string): string => `^${path}/`;
/** The package itself or its types, wherever npm has put it. */
const npm = (names: readonly string[]): string => `node_modules/(?:@types/)?${anyOf(names)}(?:/|$)`;

type From = { readonly path: string; readonly pathNot?: string };
type To = { readonly path: string | string[]; readonly pathNot?: string };
const never = (name: string, comment: string, from: From, to: To): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

const rankRules = sharedRanks
  .slice(0, -1)
  .map((names, rank) =>
    never(
      `shared-rank-${rank}`,
      `shared/${names.join(', shared/')} stand at rank ${rank} and never import a higher rank.`,
      { path: `^shared/${anyOf(names)}/` },
      { path: `^shared/${anyOf(sharedRanks.slice(rank + 1).flat())}/` },
    ),
  );

const sharedRules = [
  ...rankRules,
  never(
    'shared-is-a-leaf',
    `shared/ imports only shared/ and ${sharedPackages.join(', ')}: no Node, DOM, Electron, React or Dexie.`,
    { path: '^shared/' },
    { path: '.', pathNot: `^shared/|${npm(sharedPackages)}` },
  ),
  never(
    'bridge-stands-alone',
    'shared/bridge may import shared/journal only.',
    { path: folder(`shared/${bridgeFolder}`) },
    { path: '^shared/', pathNot: `^shared/${anyOf([bridgeFolder, 'journal'])}/` },
  ),
  never(
    'rules-know-no-bridge',
    'Rules do not know how they are called.',
    { path: `^shared/${anyOf(sharedRanks.flat())}/` },
    { path: folder(`shared/${bridgeFolder}`) },
  ),
];

const layerRules = Object.entries(rendererLayers).map(([name, lower]) =>
  never(
    `renderer-${name}`,
    `renderer/${name} imports of the renderer only itself and: ${lower.join(', ') || 'nothing'}.`,
    { path: folder(`renderer/${name}`) },
    { path: '^renderer/', pathNot: `^renderer/${anyOf([name, ...lower])}/` },
  ),
);

const rendererRules = [
  ...layerRules,
  never(
    'renderer-never-electron',
    'The renderer reaches the host through the bridge only.',
    { path: '^renderer/' },
    { path: ['^electron/', npm(['electron'])] },
  ),
  never(
    'features-are-islands',
    'Features never import each other; screens in renderer/app compose them.',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  never(
    'only-charts-import-recharts',
    'renderer/charts is the only importer of the chart library.',
    { path: '^(?:renderer|electron|shared)/', pathNot: '^renderer/charts/' },
    { path: npm(['recharts']) },
  ),
  never(
    'only-data-imports-dexie',
    'renderer/data is the only importer of Dexie.',
    { path: '^(?:renderer|electron|shared)/', pathNot: '^renderer/data/' },
    { path: npm(['dexie', 'dexie-react-hooks']) },
  ),
];

const electronRules = [
  never(
    'electron-never-renderer',
    'The host serves the built renderer; it never imports it.',
    { path: '^electron/' },
    { path: '^renderer/' },
  ),
  never(
    'host-is-plain-node',
    'electron/host runs without Electron and knows none of its shells.',
    { path: '^electron/host/' },
    { path: [npm(['electron']), '^electron/(?!host/)'] },
  ),
  never(
    'plain-node-shells-never-electron',
    'The loopback shell and the command line run where Electron cannot.',
    { path: '^electron/(?:loopback|cli)/' },
    { path: [npm(['electron']), '^electron/(?:main|preload)/'] },
  ),
  never(
    'main-holds-no-domain-rule',
    'electron/main and preload import nothing of shared/ but bridge and journal.',
    { path: '^electron/(?:main|preload)/' },
    { path: '^shared/', pathNot: `^shared/${anyOf([bridgeFolder, 'journal'])}/` },
  ),
];

export const boundaryRules: IForbiddenRuleType[] = [
  ...sharedRules,
  ...rendererRules,
  ...electronRules,
  never(
    'product-never-imports-its-tools',
    'The product does not import its build scripts or tests.',
    { path: '^(?:electron|renderer|shared)/' },
    { path: '^(?:build|test)/' },
  ),
  {
    name: 'renderer-is-no-node',
    comment: 'The renderer runs in a browser.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-circular',
    comment: 'A circle of imports has no lowest part to understand first.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'not-to-unresolvable',
    comment: 'Every import names a file or package that is there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
