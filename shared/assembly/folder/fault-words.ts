import type { FaultCode } from './fault.ts';

/**
 * What is said about each fault, and how it is put right. shared/ returns codes and leaves sentences to screens, with
 * this one exception: the terminal and the screen must name a fault in the same words, and a translation replaces this
 * table as a whole. {found}, {allowed} and {first} (the first allowed) are filled in by `describeFault`.
 */
export const faultWords: Readonly<Record<FaultCode, { readonly what: string; readonly remedy: string }>> = {
  'missing-file': { what: 'the file is missing', remedy: 'add it to the folder' },
  'unknown-file': { what: 'this file is not part of an assembly', remedy: 'rename it to {first} or take it out' },
  'not-utf8': { what: 'the file is not UTF-8 text', remedy: 'save it again as CSV in UTF-8' },
  'missing-column': { what: 'the column is missing', remedy: 'add it to the first line' },
  'unknown-column': { what: 'no column is called "{found}"', remedy: 'rename it to {first} or take it out' },
  'repeated-column': { what: 'the column is there twice', remedy: 'keep one of the two' },
  'broken-quotes': { what: 'a quotation mark is not closed', remedy: 'close it, and write a mark inside text twice' },
  'too-many-cells': { what: 'the line has {found} cells', remedy: 'make it {first}; put text with a comma in quotes' },
  'too-few-cells': { what: 'the line has {found} cells', remedy: 'make it {first}, empty ones included' },
  'bad-json': { what: 'the file is not valid JSON', remedy: 'check commas, quotes and brackets near here' },
  'wrong-format': { what: 'the format is "{found}"', remedy: 'write {first}' },
  'missing-field': { what: 'the entry is missing', remedy: 'add it' },
  'unknown-field': { what: 'no entry is called "{found}"', remedy: 'rename it to {first} or take it out' },
  empty: { what: 'the cell is empty', remedy: 'fill it in' },
  'not-a-number': { what: '"{found}" is not a number', remedy: 'write digits with a decimal point, like 3.12' },
  negative: { what: '{found} is below zero', remedy: 'write 0 or more' },
  'too-small': { what: '{found} is too small', remedy: 'write {first} or more' },
  'too-large': { what: '{found} is too large', remedy: 'write {first} or less' },
  'too-many-decimals': { what: '{found} has too many decimals', remedy: 'round it to {first} decimals' },
  'not-a-choice': { what: '"{found}" is not one of the choices', remedy: 'write {allowed}' },
  duplicate: { what: '"{found}" is there already, on line {first}', remedy: 'keep one of the two lines' },
  'unknown-product': {
    what: 'no product has the code "{found}"',
    remedy: 'use a code from catalogue.csv, perhaps {first}',
  },
  'unknown-household': {
    what: 'no household has the number "{found}"',
    remedy: 'use a number from households.csv, perhaps {first}',
  },
  'up-to-below-want': {
    what: '{found} is less than what is wanted',
    remedy: 'write {first} or more, or leave it empty',
  },
  'bad-response': { what: '"{found}" is not a response', remedy: 'write {allowed}' },
  'swap-without-substitute': { what: 'a swap needs a product to swap to', remedy: 'fill in substitute' },
  'substitute-is-itself': { what: '{found} cannot stand in for itself', remedy: 'choose another product' },
  'bad-season': { what: '"{found}" is not a season', remedy: 'write two months like Jul-Oct, or leave it empty' },
  'bad-date': {
    what: '"{found}" is not a date',
    remedy: 'write year-month-day, like 2027-01-04, of a year from 1900 to 2199',
  },
  'unknown-currency': { what: 'no currency has the code "{found}"', remedy: 'write an ISO 4217 code, like USD' },
  'lot-above-step': { what: 'the minimum lot {found} is more than is offered', remedy: 'write {first} or less' },
  'price-without-source': { what: 'a market price needs its source', remedy: 'say where the price was seen' },
  'price-without-date': { what: 'a market price needs its date', remedy: 'write the date it was seen on' },
  'source-without-price': { what: 'a source or date is given, but no market price', remedy: 'fill in market_price' },
  'unknown-supplier': {
    what: 'no supplier has the code "{found}"',
    remedy: 'use a code from suppliers.csv, perhaps {first}',
  },
  'unknown-unit': { what: 'no unit has the code "{found}"', remedy: 'write a UN/ECE code like LBR, or leave it empty' },
  'not-whole-packs': { what: 'a case of {found} is no whole number of packs', remedy: 'write a multiple of {first}' },
  'bad-email': { what: '"{found}" is not an e-mail address', remedy: 'write name@place, or leave it empty' },
  'too-long': { what: '"{found}" is too long', remedy: 'shorten it' },
  'bad-pause': {
    what: 'the pause ends before it begins, or overlaps another of this household',
    remedy: 'write the day on which deliveries resume, after its first',
  },
  'bad-instant': { what: '"{found}" is not a time', remedy: 'write it like 2027-01-04T18:30:00Z' },
  'pause-without-standing': {
    what: 'household {found} pauses, but its plan has no line in plan_standings.csv',
    remedy: 'add the line or take the pause out',
  },
  'bad-vote': {
    what: 'these counts do not make a vote with this outcome',
    remedy: 'let somebody vote, and let accepted have more for than against',
  },
  'bad-allowance-rule': {
    what: 'this rule gives no allowances',
    remedy: 'give a household, at least one person, none above the one before, and a rounding above 0',
  },
  'bad-parts': {
    what: 'the parts of the co-ops do not add up to 1, or a co-op is named twice or not at all',
    remedy: 'make own_part and the parts in public_good_parts.csv add up to 1, each co-op once',
  },
  'unknown-offer': {
    what: 'no offer of this producer for {found} stands in offers.csv',
    remedy: 'add it or take the line out',
  },
  'unknown-good': {
    what: 'no public good is called "{found}"',
    remedy: 'use one from public_goods.csv',
  },
  'unknown-producer': {
    what: 'no inputs of the producer "{found}" are entered',
    remedy: 'use a name from producer_inputs.csv',
  },
  'unknown-grant': {
    what: 'no grant has the number "{found}"',
    remedy: 'use one from grant_awards.csv, and in that file one from grant_requests.csv',
  },
  'unknown-entry': { what: 'no entry is called "{found}"', remedy: 'use one from ledger.csv' },
  'unknown-bank-line': { what: 'no line of the bank is called "{found}"', remedy: 'use one from bank_lines.csv' },
  'reversed-twice': {
    what: '"{found}" is reversed by more than one entry, or by what it reverses itself',
    remedy: 'let every entry be reversed at most once, by a later one',
  },
  unbalanced: {
    what: 'the amounts of this entry do not add up to 0',
    remedy: 'write all of its postings, one below the other, with what goes out below 0',
  },
  'bad-account': {
    what: '"{found}" is not an account',
    remedy: 'write reservoir, opening, released, written-off, recovered-late, or grant: or purpose: and a name',
  },
  'bad-agreement': {
    what: 'this agreement cannot be kept',
    remedy: 'let its last day come after its first, its cap and its pay-outs be the award, and its share lie in 0 to 1',
  },
  'outside-period': { what: '{found} lies outside the period', remedy: 'write a day of the period in assembly.json' },
  'opening-below-floor': { what: '{found} is below the floor price', remedy: 'write {first} or more' },
};
