/** The folders of shared/ by rank: a lower rank never imports a higher one. */
export const sharedRanks: readonly (readonly string[])[] = [
  ['quantities', 'calendar', 'base64', 'journal', 'csv', 'units', 'package-sizes', 'sheets'],
  ['members', 'catalogue', 'market-prices', 'ledger'],
  ['plans', 'supply', 'paper'],
  ['demand'],
  [
    'price-rounds',
    'stocking',
    'grants',
    'recovery',
    'risk',
    'meeting',
    'cases',
    'demand-board',
    'insight',
    'procedure',
  ],
  ['federation', 'assembly', 'imports', 'bank'],
  ['reports', 'recount'],
];

/** Stands outside the ranks: the contract between renderer and host speaks of changes, never of plans. */
export const bridgeFolder = 'bridge';

/** What each part of the renderer may import of the others; the screens (app, desk, projector, phone) may import all. */
export const rendererLayers: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  desktop: [],
  data: ['desktop'],
  ui: ['i18n'],
  charts: ['ui', 'i18n'],
  live: ['data', 'desktop', 'ui', 'i18n'],
  features: ['live', 'charts', 'data', 'desktop', 'ui', 'i18n'],
};
export const rendererScreens: readonly string[] = ['app', 'desk', 'projector', 'phone'];
