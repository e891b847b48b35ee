import type { AssemblySettings } from '../../shared/assembly/assembly-settings.ts';
import type { PostedAward } from '../../shared/assembly/result/award-grants.ts';
import type { RoundRecord } from '../../shared/assembly/rounds/round-record.ts';
import type { Departure } from '../../shared/assembly/session/departure.ts';
import type { BankLine, BankMatch } from '../../shared/bank/bank-line.ts';
import type { CaseRules, Pledge } from '../../shared/cases/case-rules.ts';
import type { CatalogueVersion, RoundCatalogue } from '../../shared/catalogue/catalogue-version.ts';
import type { Product } from '../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../shared/catalogue/product-details.ts';
import type { Supplier, Supply } from '../../shared/catalogue/supplier.ts';
import type { BoardPublication } from '../../shared/demand-board/board-publication.ts';
import type { BoardNote, BoardSettings, NeighbourDemand } from '../../shared/demand-board/board-settings.ts';
import type { GrantBoard, Recusal } from '../../shared/grants/grant-board.ts';
import type { GrantDecision } from '../../shared/grants/grant-decision.ts';
import type { GrantRequest } from '../../shared/grants/grant-request.ts';
import type { GrantBallot, GrantVote } from '../../shared/grants/grant-vote.ts';
import type { PoolPartner, PoolTerms } from '../../shared/grants/pool/pool-partner.ts';
import type { ImportedFile, KeptAlias, KeptMapping } from '../../shared/imports/import-mapping.ts';
import type { LedgerEntry } from '../../shared/ledger/ledger-entry.ts';
import type { LedgerPeriod } from '../../shared/ledger/ledger-period.ts';
import type { KeptSeries } from '../../shared/market-prices/kept-series.ts';
import type { AllowanceException } from '../../shared/members/allowance-exception.ts';
import type { AllowanceRule } from '../../shared/members/allowance-rule.ts';
import type { Household } from '../../shared/members/household.ts';
import type { PaperEntry } from '../../shared/paper/paper-entry.ts';
import type { PlanDraft } from '../../shared/plans/plan-draft.ts';
import type { PlanRecord } from '../../shared/plans/plan-record.ts';
import type { PlanStanding } from '../../shared/plans/plan-standing.ts';
import type { PlanTemplate } from '../../shared/plans/starts/plan-template.ts';
import type { PurchaseRecord } from '../../shared/plans/starts/purchase-record.ts';
import type { Correction } from '../../shared/procedure/correction.ts';
import type { DamagePermit } from '../../shared/procedure/damage-permit.ts';
import type { ProducerInputs, ProducerVote } from '../../shared/procedure/producer-inputs.ts';
import type { PublicGood } from '../../shared/procedure/public-good.ts';
import type { AnnouncementFrame } from '../../shared/recount/announcement-frame.ts';
import type { RecoveryAgreement } from '../../shared/recovery/recovery-agreement.ts';
import type { RecoveryDecision } from '../../shared/recovery/recovery-decision.ts';
import type { RecoveryEvent } from '../../shared/recovery/recovery-event.ts';
import type { RiskQuestion } from '../../shared/risk/risk-case.ts';
import type { KeptStockingList } from '../../shared/stocking/kept-list.ts';
import type { PurchaseOrder } from '../../shared/stocking/purchase-order.ts';
import type { StockLevel } from '../../shared/stocking/stock-level.ts';
import type { StoreCalendar } from '../../shared/stocking/store-calendar.ts';
import type { Offer } from '../../shared/supply/offer.ts';
import type { OfferDecision } from '../../shared/supply/offer-decision.ts';

/** How a household answered the prices of a round. */
export type RoundAnswer = {
  readonly round: number;
  readonly household: string;
  /** confirmed: the plan stands. revised: it was changed. declared: nobody was asked; what the plan declares counts. */
  readonly kind: 'confirmed' | 'revised' | 'declared';
  /** ISO 8601 instant. */
  readonly at: string;
};

/** What the meeting decided about the rounds as a whole. */
export type Decision = {
  readonly id: string;
  readonly kind: 'gaps-accepted' | 'rounds-finished';
  /** The closed round it speaks of. */
  readonly round: number;
  readonly why: string;
  readonly at: string;
  readonly actor: string;
};

/** A household that has handed in its ballot; never which one. */
type GrantVoter = { readonly household: string };

/** What each table's rows look like in the journal and in snapshots. */
export type JournalRows = {
  readonly assembly: AssemblySettings;
  readonly products: Product;
  readonly households: Household;
  readonly plans: PlanRecord;
  readonly offers: Offer;
  readonly stock: StockLevel;
  readonly grantRequests: GrantRequest;
  readonly rounds: RoundRecord;
  readonly answers: RoundAnswer;
  readonly decisions: Decision;
  readonly awards: PostedAward;
  readonly ledger: LedgerEntry;
  readonly planStandings: PlanStanding;
  readonly drafts: PlanDraft;
  readonly lastPlans: PlanRecord;
  readonly planTemplates: PlanTemplate;
  readonly purchases: PurchaseRecord;
  readonly paperEntries: PaperEntry;
  readonly productDetails: ProductDetails;
  readonly suppliers: Supplier;
  readonly supplies: Supply;
  readonly marketSeries: KeptSeries;
  readonly catalogueVersions: CatalogueVersion;
  readonly roundCatalogues: RoundCatalogue;
  readonly announcements: AnnouncementFrame;
  readonly caseRules: CaseRules;
  readonly pledges: Pledge;
  readonly storeCalendar: StoreCalendar;
  readonly stockingLists: KeptStockingList;
  readonly purchaseOrders: PurchaseOrder;
  readonly offerDecisions: OfferDecision;
  readonly boardSettings: BoardSettings;
  readonly boardNotes: BoardNote;
  readonly neighbourDemand: NeighbourDemand;
  readonly boardPublications: BoardPublication;
  readonly importMappings: KeptMapping;
  readonly aliases: KeptAlias;
  readonly importedFiles: ImportedFile;
  readonly departures: Departure;
  readonly allowanceRule: AllowanceRule;
  readonly allowanceExceptions: AllowanceException;
  readonly producerInputs: ProducerInputs;
  readonly producerVotes: ProducerVote;
  readonly publicGoods: PublicGood;
  readonly damagePermits: DamagePermit;
  readonly corrections: Correction;
  readonly ledgerPeriods: LedgerPeriod;
  readonly bankLines: BankLine;
  readonly bankMatches: BankMatch;
  readonly riskAssumptions: RiskQuestion;
  readonly poolPartners: PoolPartner;
  readonly poolTerms: PoolTerms;
  readonly grantBoard: GrantBoard;
  readonly grantRecusals: Recusal;
  readonly grantVotes: GrantVote;
  readonly grantBallots: GrantBallot;
  readonly grantVoters: GrantVoter;
  readonly grantDecisions: GrantDecision;
  readonly recoveryAgreements: RecoveryAgreement;
  readonly recoveryDecisions: RecoveryDecision;
  readonly recoveryEvents: RecoveryEvent;
};
export type TableName = keyof JournalRows;

/** A plan in the working copy: its packed lines as bytes, ready for adding up. */
export type StoredPlan = { readonly household: string; readonly lineCount: number; readonly lines: ArrayBuffer };

/** What each table's rows look like in the working copy. */
export type StoredRows = Omit<JournalRows, 'plans'> & { readonly plans: StoredPlan };

export const tableNames = [
  'assembly',
  'products',
  'households',
  'plans',
  'offers',
  'stock',
  'grantRequests',
  'rounds',
  'answers',
  'decisions',
  'awards',
  'ledger',
  'planStandings',
  'drafts',
  'lastPlans',
  'planTemplates',
  'purchases',
  'paperEntries',
  'productDetails',
  'suppliers',
  'supplies',
  'marketSeries',
  'catalogueVersions',
  'roundCatalogues',
  'announcements',
  'caseRules',
  'pledges',
  'storeCalendar',
  'stockingLists',
  'purchaseOrders',
  'offerDecisions',
  'boardSettings',
  'boardNotes',
  'neighbourDemand',
  'boardPublications',
  'importMappings',
  'aliases',
  'importedFiles',
  'departures',
  'allowanceRule',
  'allowanceExceptions',
  'producerInputs',
  'producerVotes',
  'publicGoods',
  'damagePermits',
  'corrections',
  'ledgerPeriods',
  'bankLines',
  'bankMatches',
  'riskAssumptions',
  'poolPartners',
  'poolTerms',
  'grantBoard',
  'grantRecusals',
  'grantVotes',
  'grantBallots',
  'grantVoters',
  'grantDecisions',
  'recoveryAgreements',
  'recoveryDecisions',
  'recoveryEvents',
] as const satisfies readonly TableName[];

const known: ReadonlySet<string> = new Set(tableNames);

export function isTableName(name: string): name is TableName {
  return known.has(name);
}
