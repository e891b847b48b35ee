import type { MeetingRecords } from '../meeting-records.ts';
import type { TableShape } from './folder-tables.ts';
import {
  allowanceRuleTable,
  boardNotesTable,
  boardTable,
  caseRulesTable,
  correctionsTable,
  damageTable,
  exceptionsTable,
  goodPartsTable,
  inputsTable,
  neighboursTable,
  offerDecisionsTable,
  producerVotesTable,
  publicGoodsTable,
} from './meeting-tables.ts';
import { boardNoteRows, boardRows, caseRuleRows, neighbourRows, offerDecisionRows } from './write-board-tables.ts';
import {
  allowanceRuleRows,
  correctionRows,
  damageRows,
  exceptionRows,
  goodPartRows,
  inputRows,
  producerVoteRows,
  publicGoodRows,
} from './write-procedure-tables.ts';

type Rows = readonly (readonly string[])[];

/** The meeting's tables with their rows, those without any left out. */
export function meetingRows(
  meeting: MeetingRecords,
  digits: number,
): readonly (readonly [table: TableShape, rows: Rows])[] {
  const tables: readonly (readonly [TableShape, Rows])[] = [
    [allowanceRuleTable, allowanceRuleRows(meeting, digits)],
    [exceptionsTable, exceptionRows(meeting, digits)],
    [publicGoodsTable, publicGoodRows(meeting, digits)],
    [goodPartsTable, goodPartRows(meeting)],
    [inputsTable, inputRows(meeting, digits)],
    [producerVotesTable, producerVoteRows(meeting, digits)],
    [damageTable, damageRows(meeting, digits)],
    [correctionsTable, correctionRows(meeting)],
    [offerDecisionsTable, offerDecisionRows(meeting)],
    [caseRulesTable, caseRuleRows(meeting)],
    [boardTable, boardRows(meeting)],
    [boardNotesTable, boardNoteRows(meeting)],
    [neighboursTable, neighbourRows(meeting)],
  ];
  return tables.filter(([, rows]) => rows.length > 0);
}
