import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../../shared/assembly/folder/decode-utf8.ts';
import { hashFolder } from '../../../../shared/assembly/folder/hash-folder.ts';
import { unzipFolder } from '../../../../shared/assembly/folder/unzip-folder.ts';
import { zipFolder } from '../../../../shared/assembly/folder/zip-folder.ts';
import { sampleFiles } from './sample-files.ts';

function texts(bytes: Uint8Array) {
  const unzipped = unzipFolder(bytes);
  if (unzipped.kind === 'refused') throw new Error(unzipped.code);
  return new Map([...unzipped.files].map(([name, content]) => [name, decodeUtf8(content)]));
}

describe('a zipped folder', () => {
  const files = sampleFiles();

  it('gives back the same files, and the same bytes whatever their order', () => {
    const zipped = zipFolder(files);
    expect(texts(zipped)).toEqual(new Map([...files].sort()));
    expect(zipFolder(new Map([...files].reverse()))).toEqual(zipped);
  });

  it('may hold everything in one folder, and what systems add', () => {
    const zipped = zipSync({
      'willow/assembly.json': strToU8('{}'),
      'willow/.DS_Store': strToU8('x'),
      '__MACOSX/willow/._assembly.json': strToU8('x'),
    });
    expect(texts(zipped)).toEqual(new Map([['assembly.json', '{}']]));
  });

  it.each([
    ['../evil.csv', 'bad-path'],
    ['a/../../evil.csv', 'bad-path'],
    ['/etc/evil.csv', 'bad-path'],
    ['C:\\evil.csv', 'bad-path'],
  ])('refuses the name %s', (name, code) => {
    expect(unzipFolder(zipSync({ [name]: strToU8('x') }))).toEqual({ kind: 'refused', code, entry: name });
  });

  it('refuses several folders, too many files, and what is no zip', () => {
    const several = zipSync({ 'a/plans.csv': strToU8('x'), 'b/plans.csv': strToU8('x') });
    expect(unzipFolder(several)).toMatchObject({ code: 'several-folders' });
    const many = zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.csv`, strToU8('x')])));
    expect(unzipFolder(many)).toMatchObject({ code: 'too-many-files' });
    expect(unzipFolder(strToU8('not a zip'))).toMatchObject({ code: 'not-a-zip' });
  });

  it('refuses a bomb before unpacking it', () => {
    const bomb = zipSync({ 'plans.csv': strToU8('small') });
    // The size that the central directory states, at offset 24 of its entry.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const entry = bomb.findIndex((_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 0x7fffffff, true);
    expect(unzipFolder(bomb)).toMatchObject({ code: 'too-large' });
  });
});

describe('the hash of a folder', () => {
  it('is that of the listing sha256sum prints', () => {
    // printf hello > a; printf '' > b; sha256sum a b | sha256sum
    const files = new Map([
      ['b', ''],
      ['a', 'hello'],
    ]);
    expect(hashFolder(files)).toBe('2b39825d6b2cf953ef822ba2438bd0c2fd60c53fdb467c7f88eecc67b613ffb4');
  });
});

describe('decoding UTF-8', () => {
  it('drops a byte order mark and refuses other encodings', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(decodeUtf8(strToU8('Käse'))).toBe('Käse');
    expect(decodeUtf8(Uint8Array.of(0x4b, 0xe4, 0x73, 0x65))).toBeNull();
  });
});
