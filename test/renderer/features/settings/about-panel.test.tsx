import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AboutPanel } from '../../../../renderer/features/settings/about-panel.tsx';
import { UiRoot } from '../../../../renderer/ui/ui-root.tsx';

const about = {
  version: '0.1.0',
  licences: [
    { name: 'react', version: '19.3.1', identifier: 'MIT', text: 'Copyright (c) Meta Platforms' },
    { name: 'wouter', version: '3.13.0', identifier: 'Unlicense' },
  ],
};

const show = (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  render(
    <UiRoot>
      <AboutPanel />
    </UiRoot>,
  );
};

test('names the version and every package with its licence and text', async () => {
  show(async () => Response.json(about));
  expect(await screen.findByText(/Version 0\.1\.0/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'What others made' }));
  const rows = (await screen.findAllByRole('row')).map((row) => row.textContent);
  expect(rows.filter((row) => row?.startsWith('react19.3.1MIT'))).toHaveLength(1);
  expect(screen.getByText('Copyright (c) Meta Platforms')).toBeTruthy();
  expect(screen.getByText('Unlicense').closest('details')).toBeNull();
});

test('says what to do where the list cannot be read', async () => {
  show(async () => new Response('', { status: 404 }));
  expect(await screen.findByText('The list could not be read')).toBeTruthy();
});
