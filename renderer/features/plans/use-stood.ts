import { useMemo } from 'react';

/** What has stood in a grid since it was opened, as packed lines. */
export type Stood = {
  readonly shown: (text: string) => void;
  /** Kept from what was typed in this window. */
  readonly typed: (text: string) => void;
  /**
   * Whether somebody typed here and now finds lines that never stood here. Undo and redo bring back what did; anything
   * else comes from another window.
   */
  readonly isNews: (text: string) => boolean;
};

export function useStood(first: string): Stood {
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, with what the grid was opened with
  return useMemo(() => {
    const texts = new Set([first]);
    let isTypedHere = false;
    return {
      shown: (text) => void texts.add(text),
      typed: (text) => {
        isTypedHere = true;
        texts.add(text);
      },
      isNews: (text) => {
        const isNew = !texts.has(text);
        texts.add(text);
        return isTypedHere && isNew;
      },
    };
  }, []);
}
