import { readFile, rm } from 'node:fs/promises';

/** One package of others that is shipped inside the app. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly identifier?: string;
  readonly text?: string;
};

/** Licences under which others' work may be shipped in the app: no duty beyond keeping their text. */
const allowed = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1', 'Unlicense'];
/** These ask for nothing, so that a package may come without their text. */
const withoutText = ['Unlicense', '0BSD'];

/** What keeps packages from being shipped: a licence that nobody has looked at yet, or one whose text is missing. */
export function judgeLicences(licences: readonly Licence[]): readonly string[] {
  return licences.flatMap(({ name, identifier = 'without a licence', text = '' }) => {
    const named = identifier.split(/\s+(?:AND|OR)\s+/).map((one) => one.replace(/[()]/g, ''));
    const unknown = named.filter((one) => !allowed.includes(one));
    const wordless = text === '' && !named.every((one) => withoutText.includes(one));
    return [
      ...unknown.map((one) => `${name}: ${one} is not among the licences that may be shipped`),
      ...(wordless ? [`${name}: has no licence text`] : []),
    ];
  });
}

/** Each package once, by name. */
export function mergeLicences(lists: readonly (readonly Licence[])[]): readonly Licence[] {
  const byName = new Map(lists.flat().map((licence) => [`${licence.name}@${licence.version}`, licence]));
  return [...byName.keys()].sort().flatMap((key) => byName.get(key) ?? []);
}

/** Moves the lists that the parts of the build wrote into one, which Settings shows. Throws for what may not be shipped. */
export async function gatherLicences(parts: readonly string[]): Promise<readonly Licence[]> {
  const lists = await Promise.all(parts.map(async (path) => JSON.parse(await readFile(path, 'utf8')) as Licence[]));
  const licences = mergeLicences(lists);
  const problems = judgeLicences(licences);
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  await Promise.all(parts.map((path) => rm(path)));
  return licences;
}
