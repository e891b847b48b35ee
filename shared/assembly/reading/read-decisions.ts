import { type CaseRules, type Fairness, restPolicies } from '../../cases/case-rules.ts';
import type { Offer } from '../../supply/offer.ts';
import type { OfferDecision } from '../../supply/offer-decision.ts';
import type { Fault } from '../folder/fault.ts';
import { caseRulesTable, offerDecisionsTable } from '../folder/meeting-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readChoice, readCode, readNeededText, readQuantity } from './read-cell.ts';
import { readTable } from './read-table.ts';

const fairnesses = ['submission', 'lot', 'evenly'] as const satisfies readonly Fairness['kind'][];

/** Reads case_rules.csv, which has one line; null when it has none. */
export function readCaseRules(text: string, faults: Fault[]): Pick<CaseRules, 'fairness' | 'rest'> | null {
  const found: Pick<CaseRules, 'fairness' | 'rest'>[] = [];
  const seen = nothingSeen('fairness' as const);
  for (const row of readTable(caseRulesTable, text, faults)) {
    const kind = readChoice(row, 'fairness', fairnesses);
    const seed = kind === 'lot' ? readNeededText(row, 'seed') : null;
    const rest = readChoice(row, 'rest', restPolicies);
    if (isDuplicate(row, '', seen) || kind === null || rest === null) continue;
    if (kind !== 'lot') found.push({ fairness: { kind }, rest });
    else if (seed !== null) found.push({ fairness: { kind, seed }, rest });
  }
  return found[0] ?? null;
}

const decisions = ['accepted', 'declined'] as const satisfies readonly OfferDecision['kind'][];

type Known = { readonly products: KnownCodes; readonly offers: readonly Pick<Offer, 'producer' | 'product'>[] };

/** Reads offer_decisions.csv, in the order of the file. Nothing is decided on what nobody offers. */
export function readOfferDecisions(
  text: string,
  { products, offers }: Known,
  faults: Fault[],
): readonly OfferDecision[] {
  const keyOf = ({ producer, product }: Pick<Offer, 'producer' | 'product'>) => `${producer}\n${product}`;
  const offered = new Set(offers.map(keyOf));
  // An offer that could not be read is none of these, and its own fault says so.
  const isWhole = faults.length === 0;
  const decided: OfferDecision[] = [];
  const seen = nothingSeen('product' as const);
  for (const row of readTable(offerDecisionsTable, text, faults)) {
    const [producer, product] = [readCode(row, 'producer'), readCode(row, 'product')];
    const kind = readChoice(row, 'decision', decisions);
    const accepted = readQuantity(row, 'accepted_per_week');
    const priority = readChoice(row, 'priority', ['1', '2']);
    if (producer === null || product === null || !isKnown(row, 'product', products)) continue;
    if (isWhole && !offered.has(keyOf({ producer, product }))) row.fault('product', 'unknown-offer');
    if (isDuplicate(row, keyOf({ producer, product }), seen)) continue;
    if (kind === null || accepted === null || priority === null) continue;
    decided.push({ producer, product, kind, accepted, priority: priority === '1' ? 1 : 2, why: row.cell('why') });
  }
  return decided;
}
