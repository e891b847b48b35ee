import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ConfirmDialog } from '../../../renderer/ui/confirm-dialog.tsx';
import { Explain } from '../../../renderer/ui/explain.tsx';

function Removal({ onConfirm }: { readonly onConfirm: (reason: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Remove …
      </button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={onConfirm}
        title="Remove household 0012?"
        sentence="Its plan goes too."
        confirmLabel="Remove household"
        reason="required"
      />
    </>
  );
}

/** What is asked about goes with the answer, a moment after the dialog. */
function Last() {
  const [state, setState] = useState<'there' | 'asked' | 'gone'>('there');
  return (
    <>
      <h1 tabIndex={-1} data-page-heading="">
        Households
      </h1>
      {state !== 'gone' && (
        <button type="button" onClick={() => setState('asked')}>
          Remove …
        </button>
      )}
      <ConfirmDialog
        open={state === 'asked'}
        onClose={() => setState('there')}
        onConfirm={() => {
          setState('there');
          setTimeout(() => setState('gone'), 60);
        }}
        title="Remove household 0012?"
        sentence="Its plan goes too."
        confirmLabel="Remove household"
      />
    </>
  );
}

test('the focus goes to the heading when the button that asked is gone', async () => {
  render(<Last />);
  const opener = screen.getByRole('button', { name: 'Remove …' });
  opener.focus();
  fireEvent.click(opener);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove household' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove …' })).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Households'), { timeout: 2000 });
});

describe('a dialog that asks for a reason', () => {
  const openDialog = (onConfirm = vi.fn()) => {
    render(<Removal onConfirm={onConfirm} />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove …' }));
    return onConfirm;
  };

  test('is named by its title, described by its sentence, and puts the focus on the reason', async () => {
    openDialog();
    const dialog = screen.getByRole('dialog', { name: 'Remove household 0012?' });
    const description = document.getElementById(dialog.getAttribute('aria-describedby')!);
    expect(description?.textContent).toBe('Its plan goes too.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reason' })));
  });

  test('does nothing without a reason, and says so at the field', () => {
    const onConfirm = openDialog();
    fireEvent.click(screen.getByRole('button', { name: 'Remove household' }));
    expect(onConfirm).not.toHaveBeenCalled();
    const field = screen.getByRole('textbox', { name: 'Reason' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toMatch(/give a reason/);
  });

  test('hands the reason on, without blanks around it', () => {
    const onConfirm = openDialog();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '  moved away ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove household' }));
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith('moved away');
  });

  test('Esc closes it', async () => {
    openDialog();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('asking why', () => {
  const lines = [
    { text: 'Demand', value: '41 doz' },
    { text: 'Supply', value: '30 doz' },
    { text: 'Gap', value: '11 doz', kind: 'total' },
  ] as const;

  test('opens the working line by line, under a name that says which figure it explains', async () => {
    render(
      <Explain what="are 11 dozen missing" title="Gap of eggs" lines={lines}>
        11
      </Explain>,
    );
    fireEvent.click(screen.getByRole('button', { name: /Why are 11 dozen missing\?$/ }));
    const working = await screen.findByRole('dialog', { name: 'Gap of eggs' });
    expect([...working.querySelectorAll('dl > div')].map((line) => line.textContent)).toEqual([
      'Demand41 doz',
      'Supply30 doz',
      'Gap11 doz',
    ]);
  });
});
