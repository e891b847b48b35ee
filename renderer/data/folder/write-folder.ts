import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { writeAssemblyFolder } from '../../../shared/assembly/folder/write-assembly-folder.ts';
import { zipFolder } from '../../../shared/assembly/folder/zip-folder.ts';
import { hasFundRecords } from '../../../shared/assembly/fund-records.ts';
import { hasMeetingRecords, type MeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import { hasOfficeRecords, type OfficeRecords } from '../../../shared/assembly/office-records.ts';
import type { BookDb } from '../book-db.ts';
import { planRecord } from '../plan-codec.ts';
import { allowanceRuleKey, assemblyKey, boardSettingsKey, caseRulesKey, storeCalendarKey } from '../row-keys.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';
import { readFund } from './read-fund.ts';

/** The inputs of a book's assembly as its folder holds them; null when none was set up. */
export async function readAssembly(db: BookDb): Promise<Assembly | null> {
  return db.transaction('r', db.tables, async () => {
    const settings = await db.rows('assembly').get(assemblyKey);
    if (settings === undefined) return null;
    const office = await readOffice(db);
    const meeting = await readMeeting(db);
    const fund = await readFund(db);
    return {
      settings,
      products: inCatalogueOrder(await db.rows('products').toArray()),
      households: await db.rows('households').toArray(),
      plans: (await db.rows('plans').toArray()).map(planRecord),
      offers: await db.rows('offers').toArray(),
      stock: await db.rows('stock').toArray(),
      grantRequests: await db.rows('grantRequests').toArray(),
      ...(hasOfficeRecords(office) && { office }),
      ...(hasMeetingRecords(meeting) && { meeting }),
      ...(hasFundRecords(fund) && { fund }),
    };
  });
}

/** What the office keeps of the book, in the order of its keys. */
async function readOffice(db: BookDb): Promise<OfficeRecords> {
  return {
    details: await db.rows('productDetails').toArray(),
    suppliers: await db.rows('suppliers').toArray(),
    supplies: await db.rows('supplies').toArray(),
    series: await db.rows('marketSeries').toArray(),
    standings: await db.rows('planStandings').toArray(),
    lastPlans: await db.rows('lastPlans').toArray(),
    purchases: await db.rows('purchases').toArray(),
    calendar: (await db.rows('storeCalendar').get(storeCalendarKey)) ?? null,
  };
}

/** What the meeting decided, in the order of its keys. Cases are carried as rules, without the deliveries filled. */
async function readMeeting(db: BookDb): Promise<MeetingRecords> {
  const caseRules = await db.rows('caseRules').get(caseRulesKey);
  return {
    allowanceRule: (await db.rows('allowanceRule').get(allowanceRuleKey)) ?? null,
    exceptions: await db.rows('allowanceExceptions').toArray(),
    publicGoods: await db.rows('publicGoods').toArray(),
    producerInputs: await db.rows('producerInputs').toArray(),
    producerVotes: await db.rows('producerVotes').toArray(),
    damagePermits: await db.rows('damagePermits').toArray(),
    corrections: await db.rows('corrections').toArray(),
    offerDecisions: await db.rows('offerDecisions').toArray(),
    caseRules: caseRules === undefined ? null : { fairness: caseRules.fairness, rest: caseRules.rest },
    boardSettings: (await db.rows('boardSettings').get(boardSettingsKey)) ?? null,
    boardNotes: await db.rows('boardNotes').toArray(),
    neighbourDemand: await db.rows('neighbourDemand').toArray(),
  };
}

/** The assembly folder as a zip; null when the book has no assembly. */
export async function writeFolder(db: BookDb): Promise<Uint8Array | null> {
  const assembly = await readAssembly(db);
  return assembly === null ? null : zipFolder(writeAssemblyFolder(assembly));
}
