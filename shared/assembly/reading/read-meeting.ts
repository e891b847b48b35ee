import type { Period } from '../../calendar/weeks-of-period.ts';
import type { Offer } from '../../supply/offer.ts';
import type { Fault } from '../folder/fault.ts';
import type { TableShape } from '../folder/folder-tables.ts';
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
} from '../folder/meeting-tables.ts';
import type { MeetingRecords } from '../meeting-records.ts';
import type { KnownCodes } from './known-codes.ts';
import { readAllowanceRule, readExceptions } from './read-allowances.ts';
import { readBoardNotes, readBoardSettings, readNeighbours } from './read-board.ts';
import { readCorrections } from './read-corrections.ts';
import { readDamages } from './read-damages.ts';
import { readCaseRules, readOfferDecisions } from './read-decisions.ts';
import { readProducerInputs, readProducerVotes } from './read-producer-inputs.ts';
import { readPublicGoods } from './read-public-goods.ts';

type MeetingReferences = {
  readonly households: KnownCodes;
  readonly products: KnownCodes;
  readonly digits: number;
  readonly period: Period;
  readonly offers: readonly Offer[];
};

/** Reads what the meeting decided from the files of a folder. A file that is not there is an empty table. */
export function readMeeting(
  textOf: (table: TableShape) => string,
  references: MeetingReferences,
  faults: Fault[],
): MeetingRecords {
  const { products, digits } = references;
  const goods = { goods: textOf(publicGoodsTable), parts: textOf(goodPartsTable) };
  const votes = { votes: textOf(producerVotesTable), inputs: textOf(inputsTable) };
  return {
    allowanceRule: readAllowanceRule(textOf(allowanceRuleTable), digits, faults),
    exceptions: readExceptions(textOf(exceptionsTable), references, faults),
    publicGoods: readPublicGoods(goods, digits, faults),
    producerInputs: readProducerInputs(textOf(inputsTable), references, faults),
    producerVotes: readProducerVotes(votes, digits, faults),
    damagePermits: readDamages(textOf(damageTable), references, faults),
    corrections: readCorrections(textOf(correctionsTable), references, faults),
    offerDecisions: readOfferDecisions(textOf(offerDecisionsTable), references, faults),
    caseRules: readCaseRules(textOf(caseRulesTable), faults),
    boardSettings: readBoardSettings(textOf(boardTable), faults),
    boardNotes: readBoardNotes(textOf(boardNotesTable), products, faults),
    neighbourDemand: readNeighbours(textOf(neighboursTable), products, faults),
  };
}
