import { date, plural } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { exportCsv, exportWorkbook } from './export-list.ts';
import type { Stocking } from './stocking-of.ts';
import { stockingTotals } from './stocking-row.ts';
import type { ListStage } from './use-list-actions.ts';
import { words } from './words.ts';

type HeaderProps = {
  readonly stocking: Stocking;
  readonly stage: ListStage;
  readonly onIssue: () => void;
  readonly onOrder: () => void;
  readonly onCalendar: () => void;
};

/** The list's head: since when it differs from the one issued, and what is to be done next. */
export function ListHeader({ stocking, stage, onIssue, onOrder, onCalendar }: HeaderProps) {
  const { cover } = stocking;
  return (
    <PageHeader
      title={words.title}
      sentence={words.sentenceFor(plural(cover.days, words.days), date(cover.from))}
      badge={<IssuedBadge stocking={stocking} />}
      menu={menuOf(stocking, { onIssue, onCalendar })}
      action={
        <Row>
          <ScreenLink to="stocking/counts" tone="secondary">
            {words.typeCounts}
          </ScreenLink>
          <PrintButton label={words.print} />
          {stage === 'to-issue' && (
            <Button tone="primary" onClick={onIssue}>
              {words.issue}
            </Button>
          )}
          {stage === 'to-order' && (
            <Button tone="primary" onClick={onOrder}>
              {words.makeOrders}
            </Button>
          )}
          {stage === 'ordered' && (
            <ScreenLink to="orders" tone="primary">
              {words.toOrders}
            </ScreenLink>
          )}
        </Row>
      }
    />
  );
}

function IssuedBadge({ stocking: { issued, rows } }: { readonly stocking: Stocking }) {
  if (issued === null) return <Badge>{words.notIssued}</Badge>;
  const { changes } = stockingTotals(rows.lines);
  if (changes === 0) return <Badge tone="success">{words.asIssued(issued.id)}</Badge>;
  return <Badge tone="attention">{words.changesSince(plural(changes, words.changes), issued.id)}</Badge>;
}

type Further = Pick<HeaderProps, 'onIssue' | 'onCalendar'>;

function menuOf(stocking: Stocking, { onIssue, onCalendar }: Further): readonly MenuItem[] {
  return [
    { kind: 'action', key: 'calendar', label: words.calendar, run: onCalendar },
    { kind: 'action', key: 'issue', label: words.issueAgain, run: onIssue },
    { kind: 'separator', key: 'exports' },
    { kind: 'action', key: 'csv', label: words.export, run: () => exportCsv(stocking) },
    { kind: 'action', key: 'xlsx', label: words.exportWorkbook, run: () => void exportWorkbook(stocking) },
  ];
}
