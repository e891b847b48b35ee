import { expect, test } from 'vitest';
import { screenGroups } from '../../../renderer/app/screen-groups.ts';
import { screens } from '../../../renderer/app/screens.ts';

test('the rail lists every screen once, and the book itself last', () => {
  const listed = screenGroups.flatMap((group) => group.screens);
  expect(listed).toHaveLength(screens.length);
  expect(new Set(listed)).toEqual(new Set(screens));
  expect(screenGroups.at(-1)?.screens.map(({ path }) => path)).toEqual(['history', 'settings']);
});
