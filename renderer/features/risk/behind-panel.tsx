import { count, decimal, money, percent, quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import { weeksUntilWhole } from './risk-rows.ts';
import type { SheetProps } from './sheet-props.ts';
import { words } from './words.ts';

const wholeBasisPoints = 10_000;

/** Committed cover, breadth and what is to be expected back. */
export function BehindPanel(props: SheetProps) {
  const { found, currency, product } = props;
  const { breadth, cover, stated } = found.sheet;
  const amount = (minor: number) => money(minor, currency);
  const unit = product?.unit ?? '';
  const name = product?.name ?? found.request.product;
  const isNobody = breadth.households === 0;
  const weeks = weeksUntilWhole(found);
  return (
    <Panel
      title={words.behind}
      sentence={
        isNobody
          ? words.nobody(name)
          : words.behindSentence(found.request.producer, quantity(breadth.committedPerWeek), unit, name)
      }
    >
      <Figures
        items={[
          {
            label: words.cover,
            value: cover.times === null ? words.coverNone : words.coverValue(decimal(cover.times, 1)),
            detail: (
              <>
                {words.coverDetail(amount(cover.value), amount(found.risk.plannedRecovery))} <Planned {...props} />
              </>
            ),
          },
          {
            label: words.households,
            value: count(breadth.households),
            detail: isNobody ? undefined : words.householdsDetail(decimal(breadth.evenHouseholds, 1)),
          },
          { label: words.largest, value: percent(breadth.largestShare), detail: words.largestDetail },
          {
            label: words.expected,
            value: amount(stated.spread.mean),
            detail: words.expectedDetail(amount(stated.spread.low), amount(stated.spread.high)),
          },
          {
            label: words.whole,
            value: weeks === null ? words.never : words.wholeWeeks(count(weeks)),
            detail: words.wholeDetail,
          },
        ]}
      />
    </Panel>
  );
}

function Planned({ found, currency, product }: SheetProps) {
  const { risk, givesPerWeek, addsPerWeek } = found;
  const planned = money(risk.plannedRecovery, currency);
  return (
    <Explain
      what={words.why}
      title={words.why}
      lines={[
        { text: words.whyGives, value: quantity(givesPerWeek, product?.unit) },
        { text: words.whyAdds, value: quantity(addsPerWeek, product?.unit) },
        { text: words.whyOpen, value: quantity(risk.openPerWeek, product?.unit) },
        { text: words.whyPrice, value: money(risk.price, currency) },
        { text: words.whyWeeks, value: count(risk.weeks) },
        { text: words.whyShare, value: percent(risk.recoveryShareBasisPoints / wholeBasisPoints) },
        { text: words.whyTotal, value: planned, kind: 'total' },
      ]}
      note={words.whyNote}
    />
  );
}
