import { nearestNames } from '../../assembly/reading/nearest-name.ts';

/** Looking for near numbers costs a comparison with every household; so many unknown ones are another co-op's. */
const mostSearches = 200;

/** The three codes nearest to a mistyped one; nothing more after so many. */
export function nearestCodes(codes: readonly string[]): (text: string) => readonly string[] {
  let searches = 0;
  return (text) => {
    searches += 1;
    return searches > mostSearches || text.length > 20 ? [] : nearestNames(text, codes, 3);
  };
}
