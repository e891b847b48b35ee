import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { button, section } from './fund-desk.ts';
import { type Desk, goTo, openDesk, openPractice } from './plenum-desk.ts';
import { downloaded, expectNoSeriousFault, more, picture, plain } from './rounds-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
});

/** 100 to give. A costs 60 with two votes, B 50 with one, C 40 with two, one of them of a voter who wants nothing else. */
const ballots = `META
key;value
description;Spring vote, a long name as towns give it
budget;100
vote_type;approval
currency;PLN
PROJECTS
project_id;cost;name
1;60;Mill by the river, with a roof and a ramp
2;50;Oven
3;40;Well
VOTES
voter_id;vote
a;1,2
b;1,3
c;3
`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const published = join(import.meta.dirname, '../../../shared/pabulib');

/** The whole journal, as it is handed out. */
async function journalOf(page: Page): Promise<string> {
  await goTo(page, 'History');
  return await downloaded(page, () => more(page, 'Export the journal'), desk.dataFolder);
}

test('a real election is opened beside the assembly, under every rule, and nothing of it is kept', {
  timeout: 300_000,
}, async () => {
  const page = desk.page();
  await openPractice(page);
  const before = await journalOf(page);
  await goTo(page, 'Grants');
  await section(page, 'Another election');
  const chooser = page.getByLabel('File of ballots (.pb)');

  await chooser.setInputFiles(file('bad.pb', ballots.replace('2;50', '2;fifty')));
  await page.getByText('bad.pb, line 10').waitFor();
  await page.getByText('cost: “fifty” is not a number from 0.').waitFor();
  await expectNoSeriousFault(page);

  await chooser.setInputFiles(file('spring.pb', ballots));
  const rules = page.getByRole('table', { name: 'All rules side by side' });
  await rules
    .getByRole('row', { name: /^Most votes / })
    .first()
    .waitFor();
  // Most votes: A and C, both with two votes, 100 in all; everybody has a winner.
  expect(await plain(rules.getByRole('row', { name: /^Most votes / }).first())).toMatch(
    /Most votes 2 100 0 0 of 3 1\.33/,
  );
  await rules.getByText('Phragmén').click();
  const strip = page.getByRole('region', { name: 'Round by round' });
  expect(await plain(strip)).toMatch(/Round 1 of \d .*Least load/);
  await button(strip, 'Next round').click();
  await strip.getByText(/^Round 2 of/).waitFor();
  await page.getByRole('checkbox', { name: 'Show every rule and completion' }).click();
  await rules
    .getByRole('row', { name: /add one, to the last step, rest by votes/ })
    .first()
    .waitFor();
  await expectNoSeriousFault(page);
  await picture(page, 'elections-small');

  await section(page, 'Requests');
  await section(page, 'Another election');
  expect(await page.getByText('spring.pb').count()).toBe(0);
  // Nothing of it is in the journal: not one more change than before, and no word of the ballots.
  const after = await journalOf(page);
  expect(after).toBe(before);
  expect(after).not.toMatch(/spring|Mill by the river/);
  await goTo(page, 'Grants');
  await section(page, 'Another election');
  if (existsSync(published)) {
    const swiecie = readFileSync(join(published, 'Poland_Swiecie_2023.pb'), 'utf8');
    await chooser.setInputFiles(file('Poland_Swiecie_2023.pb', swiecie));
    await rules.getByRole('row', { name: /1,067,287/ }).waitFor();
    await picture(page, 'elections-real');
  }
  expect(desk.complaints).toEqual([]);
});
