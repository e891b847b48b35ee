import { escapeFormula } from '../../csv/escape-formula.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { quantityDecimals } from '../../quantities/quantity.ts';
import type { MeetingRecords } from '../meeting-records.ts';

/* The rows of each table, in the order of its columns (meeting-tables.ts). */
type Rows = readonly (readonly string[])[];

export function offerDecisionRows({ offerDecisions }: MeetingRecords): Rows {
  return offerDecisions.map(({ producer, product, kind, accepted, priority, why }) => {
    const names = [escapeFormula(producer), escapeFormula(product)];
    return [...names, kind, amount(accepted), String(priority), escapeFormula(why)];
  });
}

export function caseRuleRows({ caseRules }: MeetingRecords): Rows {
  if (caseRules === null) return [];
  const { fairness, rest } = caseRules;
  return [[fairness.kind, fairness.kind === 'lot' ? escapeFormula(fairness.seed) : '', rest]];
}

export function boardRows({ boardSettings }: MeetingRecords): Rows {
  if (boardSettings === null) return [];
  const { fewestHouseholds, deadline, contact, bandPercent } = boardSettings;
  return [[String(fewestHouseholds), deadline ?? '', escapeFormula(contact), String(bandPercent)]];
}

export function boardNoteRows({ boardNotes }: MeetingRecords): Rows {
  return boardNotes.map(({ product, quality, federationOnly }) => {
    return [escapeFormula(product), escapeFormula(quality), federationOnly ? 'yes' : 'no'];
  });
}

export function neighbourRows({ neighbourDemand }: MeetingRecords): Rows {
  return neighbourDemand.map(({ coop, product, perWeek }) => {
    return [escapeFormula(coop), escapeFormula(product), amount(perWeek)];
  });
}

function amount(thousandths: number): string {
  return formatDecimal(thousandths, quantityDecimals);
}
