import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { HostFailure } from '../../../renderer/desktop/host-failure.ts';
import { type FakeHost, fakeHost } from '../data/fake-host.ts';

let host: FakeHost;
let answer: FakeHost['call'];

vi.mock('../../../renderer/desktop/host-call.ts', () => ({
  hostCall: ((name, input) => answer(name, input)) as FakeHost['call'],
}));

beforeEach(() => {
  host = fakeHost({ entriesPerRead: 50 });
  answer = host.call;
  window.location.hash = '';
  localStorage.clear();
});

afterEach(cleanup);

const patient = { timeout: 15_000 };

/** One click from the start page to the overview of the sample co-op. */
async function practise(): Promise<void> {
  render(<App />);
  fireEvent.click(await screen.findByRole('button', { name: 'Practice with the sample co-op' }, patient));
  await screen.findByText(/Announce the opening prices as round 1/, {}, patient);
}

const rail = () => within(screen.getByRole('navigation', { name: 'Parts of the assembly' }));

async function goTo(name: string): Promise<void> {
  const link = rail().getByRole('link', { name });
  window.location.hash = link.getAttribute('href')!;
  fireEvent(window, new HashChangeEvent('hashchange'));
  await screen.findByRole('heading', { level: 1, name }, patient);
}

describe('the start page', () => {
  test('leads to the sample co-op in one click, marked as practice', { timeout: 30_000 }, async () => {
    await practise();
    expect(window.location.hash).toMatch(/^#\/b\/[a-z0-9]{16}\/overview$/);
    expect(screen.getByText('Practice: nothing here counts')).toBeTruthy();
    expect(screen.getByText('40 of 40')).toBeTruthy();
    expect(document.title).toBe('Overview · Willow Creek Food Co-op · Plenum');
  });

  test('begins a new assembly from four answers, and says what is missing', { timeout: 30_000 }, async () => {
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'New assembly …' }, patient));
    fireEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(screen.getByText('Please give a name.')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Alder Street' } });
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByText(/Enter the products that plans can name/, {}, patient);
    expect(document.title).toContain('Alder Street');
    expect(screen.queryByText('Practice: nothing here counts')).toBeNull();
  });

  test('lists what is on this computer and opens it', { timeout: 30_000 }, async () => {
    const book = await host.call('books.create', { title: 'Riverbend', purpose: 'live' });
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Riverbend' }, patient));
    expect(window.location.hash).toBe(`#/b/${'bookId' in book ? book.bookId : ''}/overview`);
  });
});

describe('the frame', () => {
  test('puts the focus on the heading after navigation and renames the window', { timeout: 30_000 }, async () => {
    await practise();
    await goTo('History');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('History'));
    expect(document.title).toBe('History · Willow Creek Food Co-op · Plenum');
    expect(rail().getByRole('link', { name: 'History' }).getAttribute('aria-current')).toBe('page');
  });

  test('Ctrl+K finds a screen by its name', { timeout: 30_000 }, async () => {
    await practise();
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
    const input = await screen.findByRole('combobox', { name: 'Screens and actions' });
    fireEvent.change(input, { target: { value: 'settings' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(window.location.hash).toMatch(/\/settings$/));
  });

  test('Ctrl+Z takes back the last change, and Ctrl+Shift+Z does it again', { timeout: 60_000 }, async () => {
    await practise();
    await goTo('Settings');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Days of cover' }, patient), {
      target: { value: '21' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save the rule book' }));
    await screen.findByText('Rule book saved.', {}, patient);
    const cover = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Days of cover' }).value;
    await screen.findByRole('button', { name: 'Undo change of the settings' }, patient);
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(cover()).toBe('14'), patient);
    await screen.findByRole('button', { name: 'Redo change of the settings' }, patient);
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(cover()).toBe('21'), patient);
  });

  test('in a field Ctrl+Z belongs to the field', { timeout: 30_000 }, async () => {
    await practise();
    await goTo('Settings');
    const field = await screen.findByRole('textbox', { name: 'Days of cover' }, patient);
    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(true);
  });

  test('an address without a screen says so', { timeout: 30_000 }, async () => {
    await practise();
    window.location.hash = window.location.hash.replace('overview', 'nowhere');
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect(await screen.findByRole('heading', { name: 'There is no such screen' }, patient)).toBeTruthy();
  });
});

describe('a window that the host does not know', () => {
  test.each([
    ['not-signed-in', 'This window is not signed in'],
    ['unreachable', 'Plenum does not answer'],
  ] as const)('%s', async (code, title) => {
    answer = async () => {
      throw new HostFailure(code, 'test');
    };
    render(<App />);
    expect(await screen.findByRole('heading', { name: title }, patient)).toBeTruthy();
  });

  test('an assembly that is gone says so and leads back', { timeout: 30_000 }, async () => {
    window.location.hash = '#/b/0000000000000000/plans';
    render(<App />);
    expect(await screen.findByText('This assembly is no longer on this computer.', {}, patient)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All assemblies' }).getAttribute('href')).toBe('#/');
  });
});
