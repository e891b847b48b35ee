import { usePlace } from '../../ui/screen-link.tsx';
import type { words } from './words.ts';

export type GrantsSection = keyof typeof words.sections;
export const sections: readonly GrantsSection[] = ['requests', 'board', 'votes', 'allocation', 'elections'];

/** The part of the screen that the address names. */
export function useSection(): GrantsSection {
  const { rest } = usePlace();
  return sections.find((each) => each === rest) ?? 'requests';
}
