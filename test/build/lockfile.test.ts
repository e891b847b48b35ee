import { expect, it } from 'vitest';
import { packagesNamingRegistry } from '../../build/checks/lockfile.ts';

it('names the packages whose lockfile entry is bound to one registry', () => {
  const packages = {
    '': {},
    'node_modules/zod': {},
    'node_modules/dexie': { resolved: 'https://registry.example/dexie.tgz' },
    'node_modules/linked': { resolved: 'packages/linked', link: true },
  };
  expect(packagesNamingRegistry({ packages })).toEqual(['node_modules/dexie']);
});
