import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { grantsReport } from '../../../shared/reports/grants-report.ts';
import { downloadText } from '../../live/download-text.ts';
import type { ScreenAction } from '../../live/screen-actions.ts';
import type { GrantsFacts } from './grants-view.ts';
import type { GrantsCase } from './use-grants.ts';
import { words } from './words.ts';

/** What the menu and the palette offer on this screen. */
export function grantsActions(
  { result, awards, settings }: GrantsFacts,
  { rows }: GrantsCase,
  onAdd: () => void,
): readonly ScreenAction[] {
  const isVoting = rows.vote !== null && rows.vote.status !== 'chosen';
  const add = awards.length > 0 || isVoting ? [] : [{ key: 'grants.add', label: words.add, run: onAdd }];
  if (result === null) return add;
  const digits = currencyDigits(settings.currency);
  const shown = awards.length > 0 ? { ...result.grants, awards } : result.grants;
  const run = () => downloadText('grants.csv', grantsReport(shown, digits));
  return [...add, { key: 'grants.export', label: words.export, run }];
}
