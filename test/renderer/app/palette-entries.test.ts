import { expect, test, vi } from 'vitest';
import { matchEntries, paletteEntries } from '../../../renderer/app/palette-entries.ts';
import { screens } from '../../../renderer/app/screens.ts';

const sources = () => ({
  place: { linkTo: (path: string) => `#/${path}`, goTo: vi.fn(), rest: '' },
  steps: { undo: null, redo: null, savedAt: null, runUndo: vi.fn(), runRedo: vi.fn() },
  actions: [{ key: 'add', label: 'Add household', run: vi.fn() }],
  onActor: vi.fn(),
});

test('the actions of the screen come first, then every screen', () => {
  const entries = paletteEntries(sources());
  expect(entries[0]?.label).toBe('Add household');
  for (const { title } of screens) expect(entries.map(({ label }) => label)).toContain(`Go to ${title}`);
});

test('no two entries share a name or a key', () => {
  const entries = paletteEntries(sources());
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
});

test('words find an entry in any order and case', () => {
  const entries = paletteEntries(sources());
  expect(matchEntries(entries, 'ROUNDS go').map(({ key }) => key)).toEqual(['go rounds']);
  expect(matchEntries(entries, 'undo').map(({ key }) => key)).toEqual(['undo']);
  expect(matchEntries(entries, 'xyz')).toEqual([]);
});

test('an entry does what it says', () => {
  const given = sources();
  matchEntries(paletteEntries(given), 'go stocking')[0]?.run();
  expect(given.place.goTo).toHaveBeenCalledExactlyOnceWith('stocking');
  matchEntries(paletteEntries(given), 'undo')[0]?.run();
  expect(given.steps.runUndo).toHaveBeenCalledOnce();
});
