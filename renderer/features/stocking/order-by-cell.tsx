import { daysBetween } from '../../../shared/calendar/days-between.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { earliestDelivery } from '../../../shared/stocking/order-dates.ts';
import { date, plural } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Explain } from '../../ui/explain.tsx';
import type { WorkingFrame } from './need-working.ts';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

type CellProps = { readonly row: StockingRow; readonly leadDays: number; readonly frame: WorkingFrame };

/** By when it must be ordered; asked why, the way back from the first day to cover. */
export function OrderByCell({ row, leadDays, frame }: CellProps) {
  if (row.cases === 0) return null;
  const { cover, today, calendar } = frame;
  const between = daysBetween(isoDay(row.orderBy), isoDay(row.deliverOn));
  const comes = earliestDelivery({ today, leadDays, calendar });
  return (
    <>
      <Explain
        what={words.whyOrderBy(row.of.name)}
        title={words.orderByTitle(row.of.name)}
        lines={[
          { text: words.neededFrom, value: date(cover.from) },
          { text: words.deliveredOn, value: date(row.deliverOn) },
          { text: words.leadTime, value: plural(leadDays, words.days) },
          { text: words.orderBy, value: date(row.orderBy), kind: 'total' },
        ]}
        note={row.isLate ? words.lateNote(date(comes)) : words.datesNote(between > leadDays)}
      >
        {date(row.orderBy)}
      </Explain>
      {row.isLate && <Badge tone="attention">{words.late}</Badge>}
    </>
  );
}
