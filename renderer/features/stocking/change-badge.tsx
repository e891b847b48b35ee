import { quantity } from '../../i18n/formats.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

const tones = { new: 'info', more: 'info', less: 'neutral', gone: 'neutral' } as const satisfies Record<string, Tone>;

/** How the line differs from the list issued last. */
export function ChangeBadge({ row }: { readonly row: StockingRow }) {
  if (row.change === null) return null;
  const { kind, before } = row.change;
  return <Badge tone={tones[kind]}>{words.changed[kind](quantity(before))}</Badge>;
}

export function changeText(row: StockingRow): string {
  return row.change === null ? '' : words.changed[row.change.kind](quantity(row.change.before));
}
