import { count, date, decimal, money, percent, quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { type Figure, Figures, Panel } from '../../ui/panel.tsx';
import { producerWords as says } from './producer-words.ts';
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
          // Amounts on dates come back on their dates, not at a pace.
          ...(found.risk.returnedAs === 'amounts' ? [] : [wholeFigure(found)]),
        ]}
      />
    </Panel>
  );
}

function wholeFigure(found: SheetProps['found']): Figure {
  const weeks = weeksUntilWhole(found);
  const value = weeks === null ? words.never : words.wholeWeeks(count(weeks));
  return { label: words.whole, value, detail: words.wholeDetail };
}

function Planned(props: SheetProps) {
  const { plan } = props.found;
  const note = plan === null ? words.whyNote : says.whyAgreedNote(date(plan.from));
  return <Explain what={words.why} title={words.why} lines={plannedLines(props)} note={note} />;
}

/** From the application: quantity x price x share. From the agreement: its schedule, and what of deliveries it takes. */
function plannedLines({ found: { risk, plan, givesPerWeek, addsPerWeek }, currency, product }: SheetProps) {
  const units = (amount: number) => quantity(amount, product?.unit);
  const share = { text: words.whyShare, value: percent(risk.recoveryShareBasisPoints / wholeBasisPoints) };
  const total = { text: words.whyTotal, value: money(risk.plannedRecovery, currency), kind: 'total' } as const;
  if (plan !== null) {
    const agreed = { text: says.whyAgreed, value: money(plan.plannedRecovery, currency) };
    if (plan.returnedAs === 'amounts') return [agreed, total];
    return [share, { text: says.whyReturnWeeks, value: count(risk.returnWeeks) }, agreed, total];
  }
  return [
    { text: words.whyGives, value: units(givesPerWeek) },
    { text: words.whyAdds, value: units(addsPerWeek) },
    { text: words.whyOpen, value: units(risk.openPerWeek) },
    { text: words.whyPrice, value: money(risk.price, currency) },
    { text: words.whyWeeks, value: count(risk.weeks) },
    share,
    total,
  ];
}
