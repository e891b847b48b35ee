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
  'assembly.restore': 'restored snapshot',
  'households.add': 'new household',
  'households.revise': 'change of a household',
  'households.remove': 'removal of a household',
  'products.add': 'new product',
  'products.revise': 'change of a product',
  'products.remove': 'removal of a product',
  'products.market-prices': 'market prices',
  'plans.revise': 'change of a plan',
  'offers.set': 'offer',
  'offers.remove': 'removal of an offer',
  'stock.set': 'stock count',
  'grant-requests.add': 'new grant request',
  'grant-requests.revise': 'change of a grant request',
  'grant-requests.remove': 'removal of a grant request',
  'rounds.open': 'announced round',
  'rounds.announce': 'announced round',
  'rounds.close': 'closed round',
  'rounds.override': 'price set by hand',
  'rounds.accept': 'accepted gaps',
  'grants.award': 'grant award',
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
