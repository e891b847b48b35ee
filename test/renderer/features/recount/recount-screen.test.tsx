import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RecountScreen } from '../../../../renderer/features/recount/recount-screen.tsx';
import { runAssembly } from '../../../../shared/assembly/run-assembly.ts';
import { publishRun } from '../../../../shared/recount/publish-run.ts';
import { buildAssembly } from '../../../builders/assemblies.ts';
import { sampleAssembly } from '../../../shared/recount/published-samples.ts';
import { patient, sampleBook, showScreen } from '../sample-screen.tsx';

const good = publishRun(runAssembly(sampleAssembly(), { onRound: () => {} }));
const eggs = '"round":2,"product":"E01","price":"3.35"';
const lineOfEggs = good.slice(0, good.indexOf(eggs)).split('\n').length;

async function choose(name: string, text: string): Promise<void> {
  const field = await screen.findByLabelText('File to recount', {}, patient);
  fireEvent.change(field, { target: { files: [new File([text], name)] } });
}

test('a published file comes out equal, with its name and the seal to read out', async () => {
  showScreen(await sampleBook(), <RecountScreen />);
  await choose('rounds.json', good);
  await screen.findByText('3 rounds recounted: equal to the cent', {}, patient);
  expect(screen.getByText('File: rounds.json')).toBeDefined();
  expect(screen.getByText('Seal of the last round')).toBeDefined();
});

test('one changed digit: the line that was changed stands first, and no seal vouches for the file', async () => {
  showScreen(await sampleBook(), <RecountScreen />);
  expect(good).toContain(eggs);
  await choose('changed.json', good.replace(eggs, eggs.replace('3.35', '4.35')));
  const notice = await screen.findByRole('alert', {}, patient);
  within(notice).getByText(/5 figures come out differently/);
  within(notice).getByText(`Line ${lineOfEggs} was changed after it was published: round 2, Eggs, grade A large.`);
  expect(screen.queryByText('Seal of the last round')).toBeNull();
  const differs = screen.getByRole('table', { name: 'What differs' });
  within(differs).getByText('rises: more is wanted');
  expect(within(differs).queryByText('demand-above-supply')).toBeNull();
});

test('another file is refused with a sentence that says what to look for', async () => {
  showScreen(await sampleBook(), <RecountScreen />);
  await choose('letter.json', 'Dear friends,\nthis is the list for Saturday.\n');
  const notice = await screen.findByRole('alert', {}, patient);
  within(notice).getByText('letter.json cannot be read');
  within(notice).getByText(/^This is no published file of rounds.*rounds\.json/);
});

test('prices from declared plans: how far published sums show them, and what the rule asks for', async () => {
  const built = buildAssembly(
    { households: 40, linesPerHousehold: 12, products: 20, producers: 5, grantRequests: 1 },
    2,
  );
  const declared = {
    ...built,
    settings: { ...built.settings, rule: { ...built.settings.rule, name: 'declared' } as const },
  };
  showScreen(await sampleBook(), <RecountScreen />);
  await choose('rounds.json', publishRun(runAssembly(declared, { onRound: () => {} })));
  await screen.findByText(/The prices of round 2.* follow from what plans declared/, {}, patient);
  screen.getByText(/^\d+ prices? (?:is|are) shown to the cent/);
  expect(screen.queryByText(/^0 prices/)).toBeNull();
  const rows = within(screen.getByRole('table', { name: 'The prices, worked out again' })).getAllByRole('row');
  const cells = (row: HTMLElement) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  const asked = rows
    .slice(1)
    .map(cells)
    .filter(([, price]) => price !== '–');
  expect(asked.length).toBeGreaterThan(0);
  // A price that the sums show is the price that was announced.
  for (const [announced, price] of asked) expect(announced).toContain(price);
});
