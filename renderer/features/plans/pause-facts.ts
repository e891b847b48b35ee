import { useMemo } from 'react';
import type { Period } from '../../../shared/calendar/weeks-of-period.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { deliveryDates } from '../../../shared/plans/pauses/delivery-dates.ts';
import { pausedWeeks } from '../../../shared/plans/pauses/paused-weeks.ts';
import type { Pausing } from '../../../shared/plans/plan-standing.ts';
import { useBook } from '../../data/book-context.ts';
import { useDeliveryCalendar } from '../../data/queries/use-delivery-calendar.ts';
import { usePlan } from '../../data/queries/use-plan.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useStanding } from '../../data/queries/use-standing.ts';
import type { QueryState } from '../../data/use-book-query.ts';

/** A household's deliveries in the period, and what pauses are worked out from. */
export type PauseFacts = {
  readonly household: string;
  readonly period: Period;
  readonly pausing: Pausing;
  readonly lines: readonly PlanLine[];
  readonly products: ReadonlyMap<number, Product>;
  /** One ISO date for each week, and whether it is paused. */
  readonly dates: readonly string[];
  readonly paused: readonly boolean[];
  /** The next delivery that is not paused, from today on; null when none is left in the period. */
  readonly nextDelivery: string | null;
};

const noPauses: Pausing = { pauses: [], endsOn: null };

/** Null while the household has no plan, or no period is set up: there is nothing to deliver. */
export function usePauseFacts(household: string): QueryState<PauseFacts | null> {
  const { desk } = useBook();
  const calendar = useDeliveryCalendar();
  const standing = useStanding(household);
  const plan = usePlan(household);
  const products = useProducts();
  return useMemo(() => {
    if (calendar.kind !== 'ready') return calendar;
    if (standing.kind !== 'ready') return standing;
    if (plan.kind !== 'ready') return plan;
    if (products.kind !== 'ready') return products;
    if (calendar.value === null || plan.value.length === 0) return { kind: 'ready', value: null };
    const pausing = standing.value ?? noPauses;
    const dates = deliveryDates(calendar.value);
    const paused = pausedWeeks(pausing, calendar.value);
    const today = desk.now().slice(0, 10);
    const value = {
      ...{ household, period: calendar.value.period, lines: plan.value, dates, paused },
      pausing: { pauses: pausing.pauses, endsOn: pausing.endsOn },
      products: new Map(products.value.map((product) => [product.ordinal, product])),
      nextDelivery: dates.find((date, week) => date >= today && paused[week] === false) ?? null,
    };
    return { kind: 'ready', value };
  }, [calendar, standing, plan, products, household, desk]);
}
