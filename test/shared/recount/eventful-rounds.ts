import fc from 'fast-check';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import type { RuleName } from '../../../shared/assembly/assembly-settings.ts';
import { closeRound } from '../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../shared/assembly/rounds/opening-round.ts';
import { overridePrice } from '../../../shared/assembly/rounds/override-price.ts';
import { roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { reopenRound } from '../../../shared/assembly/session/reopen-round.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { type AnnouncementFrame, announcementFrame } from '../../../shared/recount/announcement-frame.ts';
import { buildAssembly } from '../../builders/assemblies.ts';
import { published } from './published-samples.ts';

/** What happens to plans and offers; `which` picks the household, producer or product. */
export type Change = { readonly kind: ChangeKind; readonly which: number };
type ChangeKind = 'walk-out' | 'late-producer' | 'corrected-offer' | 'late-plan' | 'withdrawn-offer';

/** One round of a meeting in which a lot happens. */
export type EventfulRound = {
  readonly whileOpen: readonly Change[];
  readonly override: number | null;
  /** It is reopened after this, and closed again. */
  readonly reopenedFor: Change | null;
  readonly beforeAnnouncing: readonly Change[];
  /** The announcement is taken back for this, and made again. */
  readonly withdrawnFor: Change | null;
};

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom<ChangeKind[]>('walk-out', 'late-producer', 'corrected-offer', 'late-plan', 'withdrawn-offer'),
  which: fc.nat({ max: 1000 }),
});
const some = fc.array(change, { maxLength: 2 });

export const eventfulRounds: fc.Arbitrary<readonly EventfulRound[]> = fc.array(
  fc.record({
    whileOpen: some,
    override: fc.option(fc.nat({ max: 1000 }), { freq: 3 }),
    reopenedFor: fc.option(change, { freq: 2 }),
    beforeAnnouncing: some,
    withdrawnFor: fc.option(change, { freq: 2 }),
  }),
  { minLength: 3, maxLength: 6 },
);

const size = { households: 30, linesPerHousehold: 12, products: 16, producers: 6, grantRequests: 1 };

/** A meeting that goes that way, as it would be published. */
export function eventfulFile(name: RuleName, seed: number, events: readonly EventfulRound[]): string {
  const whole = buildAssembly(size, seed);
  const late = new Set(whole.offers.flatMap(({ producer }, at) => (at % 4 === 0 ? [producer] : [])).slice(0, 2));
  const missing = whole.plans.slice(0, 3).map(({ household }) => household);
  let assembly: Assembly = {
    ...whole,
    settings: { ...whole.settings, rule: { ...whole.settings.rule, name } },
    offers: whole.offers.filter(({ producer }) => !late.has(producer)),
    plans: whole.plans.map((plan) => (missing.includes(plan.household) ? planRecord(plan.household, []) : plan)),
  };
  const follow = (changes: readonly (Change | null)[]) => {
    for (const each of changes) if (each !== null) assembly = changed(assembly, whole, each);
    return roundInputs(assembly);
  };
  const rounds: RoundRecord[] = [];
  const frames = new Map<number, AnnouncementFrame>();
  let open = openingRound(roundInputs(assembly));
  for (const { whileOpen, override, reopenedFor, beforeAnnouncing, withdrawnFor } of events) {
    let closed = closeRound(withOverride(open, override), follow(whileOpen));
    if (reopenedFor !== null) closed = closeRound(reopenRound(closed), follow([reopenedFor]));
    rounds.push(closed);
    const announced = nextRound(closed, follow(beforeAnnouncing));
    const inputs = follow([withdrawnFor]);
    open = withdrawnFor === null ? announced : nextRound(closed, inputs);
    frames.set(open.number, announcementFrame(closed, inputs));
  }
  return published(roundInputs(assembly), rounds, new Map(), frames);
}

function withOverride(open: RoundRecord, which: number | null): RoundRecord {
  if (which === null) return open;
  const row = open.products[which % open.products.length];
  if (row === undefined) return open;
  const price = money(Math.max(1, Math.round(row.price * 1.2)));
  const set = overridePrice(open, { product: row.product, price, floorPrice: money(1), why: 'The meeting asks' });
  return set.kind === 'ok' ? set.round : open;
}

function changed(assembly: Assembly, whole: Assembly, { kind, which }: Change): Assembly {
  const { offers, plans, households } = assembly;
  switch (kind) {
    case 'walk-out': {
      const gone = (code: string) =>
        households.length > 6 && households.findIndex((one) => one.code === code) % 5 === which % 5;
      return {
        ...assembly,
        households: households.filter(({ code }) => !gone(code)),
        plans: plans.filter(({ household }) => !gone(household)),
      };
    }
    case 'late-producer':
      return { ...assembly, offers: [...offers, ...whole.offers.filter((offer) => !isOffered(assembly, offer))] };
    case 'corrected-offer':
      return {
        ...assembly,
        offers: offers.map((offer, at) =>
          at % offers.length === which % offers.length || which % 3 === 0
            ? {
                ...offer,
                steps: offer.steps.map((step) => ({
                  ...step,
                  price: money(step.price + 7),
                  minimumLot: lotOf(step, which),
                })),
              }
            : offer,
        ),
      };
    case 'withdrawn-offer':
      return { ...assembly, offers: offers.filter((_, at) => offers.length < 4 || at !== which % offers.length) };
    case 'late-plan':
      return {
        ...assembly,
        plans: plans.map((plan) =>
          plan.lineCount > 0 ? plan : (whole.plans.find(({ household }) => household === plan.household) ?? plan),
        ),
      };
  }
}

function lotOf({ quantityPerWeek }: { readonly quantityPerWeek: number }, which: number) {
  return quantity(which % 2 === 0 ? quantityPerWeek : 0);
}

function isOffered({ offers }: Assembly, offer: { readonly producer: string; readonly product: string }): boolean {
  return offers.some(({ producer, product }) => producer === offer.producer && product === offer.product);
}
