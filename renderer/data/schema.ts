/** One step of the working copy's schema. Every step ever released stays in the list. */
export type SchemaStep = {
  readonly version: number;
  readonly name: string;
  /** Dexie store declarations: '' is a table with outbound keys and no index, null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
};

const firstTables: SchemaStep = {
  version: 1,
  name: 'first-tables',
  stores: {
    meta: '',
    assembly: '',
    products: '',
    households: '',
    plans: '',
    offers: '',
    stock: '',
    grantRequests: '',
    rounds: '',
    answers: '',
    decisions: '',
    awards: '',
    ledger: '',
  },
};

const beforeAndAfter: SchemaStep = {
  version: 2,
  name: 'before-and-after-the-meeting',
  stores: {
    planStandings: '',
    drafts: '',
    lastPlans: '',
    planTemplates: '',
    purchases: '',
    paperEntries: '',
    productDetails: '',
    suppliers: '',
    supplies: '',
    marketSeries: '',
    catalogueVersions: '',
    roundCatalogues: '',
    caseRules: '',
    pledges: '',
    storeCalendar: '',
    stockingLists: '',
    purchaseOrders: '',
    offerDecisions: '',
    boardSettings: '',
    boardNotes: '',
    neighbourDemand: '',
    boardPublications: '',
    importMappings: '',
    aliases: '',
    importedFiles: '',
    departures: '',
  },
};

const publishedRounds: SchemaStep = {
  version: 3,
  name: 'published-rounds',
  stores: { announcements: '' },
};

const procedure: SchemaStep = {
  version: 4,
  name: 'procedure',
  stores: {
    allowanceRule: '',
    allowanceExceptions: '',
    producerInputs: '',
    producerVotes: '',
    publicGoods: '',
    damagePermits: '',
    corrections: '',
  },
};

const recoverableGrants: SchemaStep = {
  version: 5,
  name: 'recoverable-grants',
  stores: {
    grantBoard: '',
    grantRecusals: '',
    grantVotes: '',
    grantBallots: '',
    grantVoters: '',
    grantDecisions: '',
    riskAssumptions: '',
    poolPartners: '',
    poolTerms: '',
    ledgerPeriods: '',
    bankLines: '',
    bankMatches: '',
    recoveryAgreements: '',
    recoveryDecisions: '',
    recoveryEvents: '',
  },
};

/**
 * No step converts rows: a working copy whose rows must change shape is rebuilt from the journal, which is the record.
 * So a step only adds or removes tables.
 */
export const schemaSteps: readonly SchemaStep[] = [
  firstTables,
  beforeAndAfter,
  publishedRounds,
  procedure,
  recoverableGrants,
];
