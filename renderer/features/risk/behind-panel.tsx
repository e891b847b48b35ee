import { count, date, decimal, money, percent, quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { type Figure, Figures, Panel } from '../../ui/panel.tsx';
import { producerWords as says } from './producer-words.ts';
import { weeksUntilWhole } from './risk-rows.ts';
import type { SheetProps } from './sheet-props.ts';
import { words } from './words.ts';

const wholeBasisPoints = 10_000;

/** What is at stake, committed cover, breadth and what is to be expected back. */
export function BehindPanel(props: SheetProps) {
  const { found, product } = props;
  const { breadth } = found.sheet;
  const name = product?.name ?? found.request.product;
  const committed = quantity(breadth.committedPerWeek);
  return (
    <Panel
      title={words.behind}
      sentence={
        breadth.households === 0
          ? words.nobody(name)
          : words.behindSentence(found.request.producer, committed, product?.unit ?? '', name)
      }
    >
      <Figures items={[...moneyFigures(props), ...breadthFigures(props), ...returnFigures(props)]} />
    </Panel>
  );
}

function moneyFigures(props: SheetProps): readonly Figure[] {
  const { found, currency } = props;
  const { cover, stated } = found.sheet;
  const amount = (minor: number) => money(minor, currency);
  const covered = words.coverDetail(amount(cover.value), amount(found.risk.plannedRecovery));
  return [
    {
      label: found.isPaid ? words.outstanding : words.askedFor,
      value: amount(found.risk.outstanding),
      detail: words.expectedLoss(amount(stated.expectedLoss)),
    },
    {
      label: words.cover,
      value: cover.times === null ? words.coverNone : words.coverValue(decimal(cover.times, 1)),
      detail: (
        <>
          {covered} <Planned {...props} />
        </>
      ),
    },
  ];
}

function breadthFigures({ found }: SheetProps): readonly Figure[] {
  const { households, evenHouseholds, largestShare } = found.sheet.breadth;
  return [
    {
      label: words.households,
      value: count(households),
      detail: households === 0 ? undefined : words.householdsDetail(decimal(evenHouseholds, 1)),
    },
    { label: words.largest, value: percent(largestShare), detail: words.largestDetail },
  ];
}

function returnFigures({ found, currency }: SheetProps): readonly Figure[] {
  const { mean, low, high } = found.sheet.stated.spread;
  const amount = (minor: number) => money(minor, currency);
  return [
    { label: words.expected, value: amount(mean), detail: words.expectedDetail(amount(low), amount(high)) },
    // Amounts on dates come back on their dates, not at a pace.
    ...(found.risk.returnedAs === 'amounts' ? [] : [wholeFigure(found)]),
  ];
}

function wholeFigure(found: SheetProps['found']): Figure {
  const weeks = weeksUntilWhole(found);
  const value = weeks === null ? words.never : words.wholeWeeks(count(weeks));
  return { label: words.whole, value, detail: found.plan === null ? words.wholeDetail : words.wholeAgreed };
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
