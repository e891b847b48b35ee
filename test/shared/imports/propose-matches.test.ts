import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIndex, productIndex } from '../../../shared/imports/names/name-index.ts';
import { proposeMatches } from '../../../shared/imports/names/propose-matches.ts';
import { wordLikeness } from '../../../shared/imports/names/word-likeness.ts';
import { sampleContext } from './spring-form.ts';

const { products } = sampleContext();
const index = productIndex(products, []);
const first = (text: string) => proposeMatches(text, index)[0]?.code;

describe('what a text may stand for', () => {
  it.each([
    ['eggs lg doz', 'E01'],
    ['EGGS LARGE 1DZ', 'E01'],
    ['whl milk gal', 'M02'],
    ['milch', 'M02'],
    ['ww bread', 'B03'],
    ['flour ap 5#', 'F04'],
    ['lng grain rice', 'R05'],
    ['carots', 'C06'],
    ['potatos wht', 'P07'],
    ['aples', 'A08'],
    ['chedder', 'D09'],
    ['chkn whole', 'K10'],
    ['blk beans', 'N11'],
    ['tomatos', 'T12'],
    ['coffee grnd', 'G13'],
    ['strawberrys pt', 'S14'],
  ])('%s is first of all %s', (text, code) => {
    expect(first(text)).toBe(code);
  });

  it('is nothing for what the catalogue does not have', () => {
    expect(proposeMatches('washing powder', index)).toEqual([]);
    expect(proposeMatches('', index)).toEqual([]);
  });

  it('is sure only of the same name, and five at most', () => {
    const many = nameIndex(
      Array.from({ length: 30 }, (_, at) => ({ code: `P${at}`, names: [`Soup, tomato ${'abcdefgh'[at % 8]}${at}x`] })),
    );
    expect(proposeMatches('tomato soup', many)).toHaveLength(5);
    expect(proposeMatches('tomato soup', many).every(({ confidencePercent }) => confidencePercent < 100)).toBe(true);
    expect(proposeMatches('CARROTS.', index)[0]).toEqual({ code: 'C06', name: 'Carrots', confidencePercent: 100 });
  });

  it('is found among 92,000 names soon enough to propose for hundreds of texts', () => {
    const words = ['organic', 'frozen', 'pizza', 'soup', 'bread', 'apple', 'juice', 'cola', 'cheese', 'snack'];
    const large = nameIndex(
      Array.from({ length: 92_000 }, (_, at) => ({
        code: String(at),
        names: [`${words[at % 10]} ${words[(at >> 3) % 10]} brand${at % 3000}`],
      })),
    );
    const started = performance.now();
    for (let at = 0; at < 20; at += 1) proposeMatches(`org brd brand${at * 7}`, large);
    expect((performance.now() - started) / 20).toBeLessThan(200);
  });

  it('never depends on the order of the words', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['eggs', 'lg', 'doz', 'brown', 'chkn', 'whole'], { minLength: 2 }), (words) => {
        const here = proposeMatches(words.join(' '), index);
        expect(proposeMatches([...words].reverse().join(' '), index)).toEqual(here);
      }),
    );
  });
});

describe('words', () => {
  it('are alike by beginnings, slips and consonants', () => {
    const cases = [
      ['egg', 'egg', 1],
      ['straw', 'strawberry', 0.85],
      ['carot', 'carrot', 0.75],
      ['ptoato', 'potato', 0.75],
      ['brd', 'bread', 0.6],
      ['egg', 'apple', 0],
    ] as const;
    for (const [written, known, likeness] of cases)
      expect([written, wordLikeness(written, known)]).toEqual([written, likeness]);
  });
});
