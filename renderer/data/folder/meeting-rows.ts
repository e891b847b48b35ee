import type { MeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import type { RowWrite } from '../command.ts';
import { allowanceRuleKey, boardSettingsKey, caseRulesKey, neighbourKey, offerKey } from '../row-keys.ts';

/** What a meeting decided as rows of a book. */
export function meetingRows(meeting: MeetingRecords): readonly RowWrite[] {
  return [...procedureRows(meeting), ...boardRows(meeting), ...ruleRows(meeting)];
}

function procedureRows(meeting: MeetingRecords): readonly RowWrite[] {
  const { exceptions, publicGoods, producerInputs, producerVotes, damagePermits, corrections } = meeting;
  return [
    ...exceptions.map((row): RowWrite => ({ table: 'allowanceExceptions', key: row.household, row })),
    ...publicGoods.map((row): RowWrite => ({ table: 'publicGoods', key: row.id, row })),
    ...producerInputs.map((row): RowWrite => ({ table: 'producerInputs', key: row.producer, row })),
    ...producerVotes.map((row): RowWrite => ({ table: 'producerVotes', key: row.producer, row })),
    ...damagePermits.map((row): RowWrite => ({ table: 'damagePermits', key: row.id, row })),
    ...corrections.map((row): RowWrite => ({ table: 'corrections', key: row.id, row })),
  ];
}

function boardRows({ offerDecisions, boardNotes, neighbourDemand }: MeetingRecords): readonly RowWrite[] {
  return [
    ...offerDecisions.map(
      (row): RowWrite => ({ table: 'offerDecisions', key: offerKey(row.producer, row.product), row }),
    ),
    ...boardNotes.map((row): RowWrite => ({ table: 'boardNotes', key: row.product, row })),
    ...neighbourDemand.map(
      (row): RowWrite => ({ table: 'neighbourDemand', key: neighbourKey(row.coop, row.product), row }),
    ),
  ];
}

/** Tables of one row each. */
function ruleRows({ allowanceRule, caseRules, boardSettings }: MeetingRecords): readonly RowWrite[] {
  const rows: RowWrite[] = [];
  if (allowanceRule !== null) rows.push({ table: 'allowanceRule', key: allowanceRuleKey, row: allowanceRule });
  if (caseRules !== null) rows.push({ table: 'caseRules', key: caseRulesKey, row: { ...caseRules, phases: [] } });
  if (boardSettings !== null) rows.push({ table: 'boardSettings', key: boardSettingsKey, row: boardSettings });
  return rows;
}
