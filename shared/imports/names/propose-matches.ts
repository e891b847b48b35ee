import type { Proposal } from '../checked-rows.ts';
import { foldText } from './fold-text.ts';
import { isMeasure, matchWords } from './match-words.ts';
import type { NameIndex } from './name-index.ts';
import { wordLikeness } from './word-likeness.ts';

const mostProposals = 5;
/** Below it a proposal would be a guess. */
const leastPercent = 35;
/** A word that stands in so many names tells little; the names with it are not all weighed. */
const mostNamesOfWord = 3000;

/**
 * Known things that a text may stand for, best first. Every word of the text looks for the word most like it in each
 * name (short forms and slips included); rare words weigh more; words that only measure weigh little. The confidence is
 * three parts how much of the text was found and one part how much of the name. 100 only for the same name; a
 * confidence is never a decision: a person chooses.
 */
export function proposeMatches(text: string, index: NameIndex): readonly Proposal[] {
  const same = index.byFolded.get(foldText(text)) ?? [];
  const written = [...new Set(matchWords(text))];
  const { byWord, sorted } = index.words();
  const likes = written.map((word) => likeWords(word, sorted));
  const candidates = new Set<number>(same.slice(0, mostNamesOfWord));
  for (const [at, like] of likes.entries()) {
    if (isMeasure(written[at] ?? '')) continue;
    for (const known of like.keys()) {
      for (const place of byWord.get(known)?.slice(0, mostNamesOfWord) ?? []) candidates.add(place);
    }
  }
  const isSame = new Set(same);
  return [...candidates]
    .map((place) => ({ place, percent: isSame.has(place) ? 100 : percentOf(place, { written, likes, index }) }))
    .filter(({ percent }) => percent >= leastPercent)
    .sort((a, b) => b.percent - a.percent || a.place - b.place)
    .slice(0, mostProposals)
    .map(({ place, percent }) => {
      const { code = '', names = [] } = index.named[place] ?? {};
      return { code, name: names[0] ?? code, confidencePercent: percent };
    });
}

type Written = {
  readonly written: readonly string[];
  readonly likes: readonly ReadonlyMap<string, number>[];
  readonly index: NameIndex;
};

function percentOf(place: number, { written, likes, index }: Written): number {
  const words = index.words().wordsOf[place] ?? [];
  let [found, sought] = [0, 0];
  const met = new Set<string>();
  for (const [at, word] of written.entries()) {
    const like = likes[at] ?? new Map<string, number>();
    let best = 0;
    for (const known of words) {
      const likeness = like.get(known) ?? 0;
      if (likeness > 0) met.add(known);
      best = Math.max(best, likeness);
    }
    const weight = isMeasure(word) ? 0.25 : rarity(best > 0 ? like : null, index);
    found += best * weight;
    sought += weight;
  }
  const telling = words.filter((word) => !isMeasure(word));
  const covered = telling.length === 0 ? 0 : telling.filter((word) => met.has(word)).length / telling.length;
  return sought === 0 ? 0 : Math.min(99, Math.round(75 * (found / sought) + 25 * covered));
}

/** 1 for a word in no or one name, down to a third for one in all of them. */
function rarity(like: ReadonlyMap<string, number> | null, { words, named }: NameIndex): number {
  if (like === null || named.length < 2) return 1;
  let most = 1;
  for (const known of like.keys()) most = Math.max(most, words().byWord.get(known)?.length ?? 1);
  return 1 - (2 / 3) * (Math.log(most) / Math.log(named.length + 1));
}

/** Known words like this one. Only words with the same first letter are compared: a slip there is rare. */
function likeWords(word: string, words: readonly string[]): ReadonlyMap<string, number> {
  const like = new Map<string, number>();
  const first = word.slice(0, 1);
  for (let at = firstFrom(words, first); at < words.length && words[at]?.startsWith(first); at += 1) {
    const known = words[at] ?? '';
    const likeness = wordLikeness(word, known);
    if (likeness > 0) like.set(known, likeness);
  }
  return like;
}

function firstFrom(words: readonly string[], prefix: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
