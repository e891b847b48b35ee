import { describe, expect, it } from 'vitest';
import { judgeLicences, mergeLicences } from '../../build/licences.ts';

const mit = { name: 'a', version: '1.0.0', identifier: 'MIT', text: 'Permission is hereby granted' };

describe('licences of what is shipped', () => {
  it('pass when each part of their expression is allowed and its text is there', () => {
    expect(judgeLicences([mit, { ...mit, identifier: '(MIT OR Apache-2.0)' }])).toEqual([]);
    expect(judgeLicences([{ ...mit, identifier: 'MIT AND ISC AND BSD-3-Clause' }])).toEqual([]);
    expect(judgeLicences([{ name: 'free', version: '1.0.0', identifier: 'Unlicense' }])).toEqual([]);
  });

  it('stop the build when one is unknown, missing, or without its text', () => {
    expect(judgeLicences([{ ...mit, identifier: 'MIT AND GPL-3.0' }])).toEqual([
      'a: GPL-3.0 is not among the licences that may be shipped',
    ]);
    expect(judgeLicences([{ name: 'b', version: '2.0.0', text: 'words' }])).toEqual([
      'b: without a licence is not among the licences that may be shipped',
    ]);
    expect(judgeLicences([{ name: 'c', version: '2.0.0', identifier: 'MIT' }])).toEqual(['c: has no licence text']);
  });

  it('are listed once for each package and version, by name', () => {
    const other = { ...mit, version: '2.0.0' };
    const z = { ...mit, name: 'z' };
    expect(
      mergeLicences([
        [z, mit],
        [other, mit],
      ]),
    ).toEqual([mit, other, z]);
  });
});
