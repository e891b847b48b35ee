import { Printer } from 'lucide-react';
import { Button, type ButtonTone } from './button.tsx';
import { words } from './words.ts';

/** Prints the screen; rail, header and buttons stay off the paper (`data-print="hide"`). */
export function PrintButton({
  tone = 'secondary',
  label = words.print,
}: {
  readonly tone?: ButtonTone;
  readonly label?: string;
}) {
  return (
    <Button tone={tone} icon={<Printer aria-hidden />} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
