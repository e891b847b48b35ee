import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useOffers } from '../../../../renderer/data/queries/use-offers.ts';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { useOfferEntry } from '../../../../renderer/features/producers/use-offer-entry.ts';
import { patient, sampleBook, showScreen } from '../sample-screen.tsx';

type Entry = ReturnType<typeof useOfferEntry>;

test('what is typed while a line is being saved stays, in new lines as in a ladder', { timeout: 20_000 }, async () => {
  const book = await sampleBook();
  let entry: Entry | null = null;
  const now = (): Entry => entry as unknown as Entry;
  function Probe() {
    const offers = useOffers();
    const ofEggs = offers.kind === 'ready' ? offers.value.filter(({ product }) => product === 'E01') : [];
    entry = useOfferEntry({ offers: ofEggs, scope: { kind: 'product', value: 'E01' }, currency: 'USD' });
    return null;
  }
  showScreen(book, <Probe />);
  await waitFor(() => expect(now().rows).toHaveLength(3), patient);
  const [low, high] = now().rows;
  // Each entry begins before the one before it can have been saved.
  act(() => now().enter([{ rowKey: low?.key ?? '', column: 'quantityPerWeek', text: '28' }]));
  act(() => now().enter([{ rowKey: high?.key ?? '', column: 'quantityPerWeek', text: '3' }]));
  act(() => now().enter([{ rowKey: now().rows.at(-1)?.key ?? '', column: 'producer', text: 'Alder Hens' }]));
  await waitFor(async () => {
    const kept = await rowReader(book.db).one('offers', 'Henfield Farm/E01');
    expect(kept?.steps.map(({ quantityPerWeek }) => quantityPerWeek)).toEqual([28_000, 3000]);
  }, patient);
  await waitFor(() => expect(now().rows.map(({ isDraft }) => isDraft)).toEqual([false, false, true, true]), patient);
  expect(now().rows[2]).toMatchObject({ producer: 'Alder Hens', price: null });
});
