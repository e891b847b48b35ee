/**
 * What a journal command is called on screen. Commands are named `subject.verb` in the journal; one not listed here is
 * shown with its dot and dashes as blanks, so that a new command is readable before it has a name.
 */
const names: Readonly<Record<string, string>> = {
  undo: 'undo',
  redo: 'redo',
  'assembly.create': 'new assembly',
  'assembly.import': 'import of an assembly folder',
  'assembly.settings': 'change of the settings',
  'snapshots.restore': 'restored snapshot',
  'households.add': 'new household',
  'households.revise': 'change of a household',
  'households.remove': 'removal of a household',
  'products.add': 'new product',
  'products.revise': 'change of a product',
  'products.remove': 'removal of a product',
  'products.market-prices': 'market prices',
  'suppliers.add': 'new supplier',
  'suppliers.revise': 'change of a supplier',
  'suppliers.remove': 'removal of a supplier',
  'suppliers.from-producer': 'producer made a supplier',
  'supplies.set': 'terms of a supplier',
  'supplies.remove': 'removal of a product from a supplier',
  'supplies.prefer': 'change of the preferred supplier',
  'series.keep': 'market price series',
  'series.use': 'market price from a series',
  'series.remove': 'removal of a market price series',
  'plans.revise': 'change of a plan',
  'plans.pause': 'pause of deliveries',
  'plans.submit': 'plan handed in',
  'plans.fill-absent': 'plans filled in for absent households',
  'drafts.save': 'draft of a plan',
  'drafts.discard': 'discarded draft',
  'templates.save': 'new template',
  'templates.remove': 'removal of a template',
  'offers.set': 'offer',
  'offers.remove': 'removal of an offer',
  'offers.decide': 'decision on an offer',
  'offers.undecide': 'withdrawn decision on an offer',
  'board.settings': 'settings of the demand board',
  'board.note': 'note on the demand board',
  'board.neighbour': 'demand of a neighbouring co-op',
  'board.neighbour-remove': 'removal of a neighbour’s demand',
  'board.publish': 'publication of the demand board',
  'stock.set': 'stock count',
  'stock.count': 'stock count',
  'store-calendar.set': 'days of delivery',
  'stocking-lists.issue': 'issue of a stocking list',
  'orders.make': 'purchase orders',
  'orders.revise': 'change of an order',
  'orders.send': 'sending of an order',
  'orders.receive': 'delivery of an order',
  'orders.cancel': 'cancelled order',
  'grant-requests.add': 'new grant request',
  'grant-requests.revise': 'change of a grant request',
  'grant-requests.remove': 'removal of a grant request',
  'rounds.open': 'announcement of round 1',
  'rounds.announce': 'announcement of prices',
  'rounds.answer': 'answer to a round',
  'rounds.unanswer': 'withdrawn answer to a round',
  'rounds.close': 'closing of a round',
  'rounds.finish': 'end of the rounds',
  'rounds.accept-gaps': 'acceptance of the gaps',
  'grants.award': 'grant awards',
  'cases.rules': 'change of the rules for cases',
  'cases.begin': 'start of case filling',
  'cases.add': 'amount added to fill a case',
  'cases.take-back': 'withdrawal of an added amount',
  'cases.end': 'end of case filling',
  'ledger.reverse': 'reversal in the ledger',
};

/** For the middle of a sentence: "Undo change of a plan". */
export function commandName(command: string): string {
  return names[command] ?? command.replace(/[.-]/g, ' ');
}

/** For the start of a line: "Change of a plan". */
export function commandTitle(command: string): string {
  const name = commandName(command);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
