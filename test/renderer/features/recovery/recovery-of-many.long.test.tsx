import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RecoveryScreen } from '../../../../renderer/features/recovery/recovery-screen.tsx';
import { largeFund } from '../../../builders/large-fund.ts';
import { patient, sampleBook, showScreen } from '../sample-screen.tsx';

/** The one on screen; a statement on paper may have it too. */
const row = async (name: RegExp) => (await screen.findAllByRole('row', { name }, patient))[0];
const lines = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll('dl > div')].map((line) => [...line.children].map(({ textContent }) => textContent));

/** Opens the working of a figure by its name. */
async function why(name: RegExp): Promise<HTMLElement> {
  fireEvent.click((await screen.findAllByRole('button', { name }, patient))[0] as HTMLElement);
  // The message that something was saved is a dialog, too.
  return await waitFor(() => {
    const [working] = screen.getAllByRole('dialog').filter((dialog) => dialog.querySelector('dl') !== null);
    if (working === undefined) throw new Error('no working is open');
    return working;
  }, patient);
}

describe('two hundred grants', { timeout: 60_000 }, () => {
  const much = () =>
    sampleBook((assembly) => largeFund(assembly, { grants: 200, recoveriesEach: 9, from: '2026-01-05' }));

  test('every figure can be asked why, and the working names grants and counts the others', async () => {
    showScreen(await much(), <RecoveryScreen />);
    await row(/G001.*Farm 001/);
    const atRisk = await why(/PAR 30/);
    const working = lines(atRisk);
    const [sum, all, share] = working.slice(-3).map(([, value]) => value ?? '');
    const number = (text = '') => Number(text.replaceAll(/[^0-9.]/g, ''));
    expect(number(share)).toBeCloseTo((100 * number(sum)) / number(all), 0);
    expect(working.some(([text]) => /^and \d+ more grants$/.test(text ?? ''))).toBe(true);
    fireEvent.keyDown(atRisk, { key: 'Escape' });
    for (const name of [/Why Recovered of what fell due/, /Why the recovered share of the round of/, /Half-life/]) {
      expect(screen.getAllByRole('button', { name }).length).toBeGreaterThan(0);
    }
  });

  test('statements are drawn when they are printed, one for each grant', async () => {
    showScreen(await much(), <RecoveryScreen />);
    await row(/G001.*Farm 001/);
    expect(screen.queryByText('Statement of grant G200')).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByText(/^Statement of grant G\d{3}$/)).toHaveLength(200);
    fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(screen.queryByText('Statement of grant G200')).toBeNull(), patient);
  });

  test('many producers without a supplier are counted, not listed', async () => {
    showScreen(await much(), <RecoveryScreen />);
    const notice = await screen.findByText(/^No supplier is called like/, {}, patient);
    expect(notice.textContent).toMatch(/Farm 001 .*Farm 002 .*Farm 003 .*and \d+ others$/);
  });
});
