import { type Screen, screens } from './screens.ts';
import { words } from './words.ts';

export type ScreenGroup = { readonly title: string; readonly screens: readonly Screen[] };

/** Where each screen stands in the work of a season; what is named nowhere comes last. */
const places: readonly { readonly title: string; readonly paths: readonly string[] }[] = [
  { title: '', paths: ['overview'] },
  {
    title: words.groups.before,
    paths: ['households', 'catalogue', 'suppliers', 'plans', 'paper', 'import', 'demand'],
  },
  { title: words.groups.meeting, paths: ['producers', 'demand-board', 'rounds', 'recount', 'procedure', 'cases'] },
  { title: words.groups.after, paths: ['stocking', 'orders', 'insight', 'next-period'] },
  { title: words.groups.fund, paths: ['grants', 'common-fund', 'risk', 'recovery', 'reservoir'] },
];

const placed = new Set(places.flatMap(({ paths }) => paths));

/** The screens as the rail lists them: before the meeting, at it, after it, its fund, and the book itself. */
export const screenGroups: readonly ScreenGroup[] = [
  ...places.map(({ title, paths }) => ({
    title,
    screens: paths.flatMap((path) => screens.find((screen) => screen.path === path) ?? []),
  })),
  { title: words.groups.book, screens: screens.filter(({ path }) => !placed.has(path)) },
];
