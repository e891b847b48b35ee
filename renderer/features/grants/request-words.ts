import type { Finding } from '../../../shared/grants/check-eligibility.ts';

type SentenceOf = { readonly [Code in Finding['code']]: string };

/** The form of a request, and what is told of one before it is weighed. */
export const requestWords = {
  money: 'How much of it',
  minimum: (currency: string) => `Least amount that helps (${currency})`,
  minimumHint: 'With less than this nothing is awarded.',
  sizes: (currency: string) => `Smaller sizes (${currency})`,
  sizesHint: 'Only these amounts or the whole, parted by semicolons: 3000; 5000. Empty: any part.',
  group: 'Instead of',
  groupHint: 'Requests with the same word here exclude each other: at most one is awarded.',
  supply: 'What it adds and when',
  addsFrom: 'First delivery',
  milestone: (number: string) => `Milestone ${number}`,
  milestoneDue: (number: string) => `Milestone ${number} is due on`,
  addMilestone: 'Add a milestone',
  persons: 'Persons and papers',
  related: 'Related persons at the co-op',
  relatedHint: 'One name on each line. A director among them must be recused before this request is decided.',
  file: 'Attach a file',
  fileHint:
    'The file stays on this computer, outside the journal; the journal keeps its name, size and SHA-256. Keep a copy of your own.',
  fileTooLarge: 'A file may have at most 20 MB.',
  files: 'Attached files',
  open: 'Save a copy',
  removeFile: (name: string) => `Take ${name} away`,
  notHere: (name: string) => `${name} is not on this computer.`,
  means: 'For the risk sheet',
  capacityBefore: 'Gives now, a week',
  capacityAfter: 'Could give with it, a week',
  unitCost: (currency: string) => `Costs the producer per unit (${currency})`,
  otherDebts: (currency: string) => `Other debts (${currency})`,
  sales: (currency: string) => `Sales of the last years (${currency})`,
  salesHint: 'The latest first, parted by semicolons.',
  refusals: {
    sizes: 'Please give amounts above 0 and below the amount asked, parted by semicolons.',
    sales: 'Please give amounts, parted by semicolons.',
    minimum: 'Please give at most the amount asked.',
    sizeBelowMinimum: 'A size may not be below the least amount that helps.',
    milestones: 'Please give each milestone its text and its date.',
    addsFrom: 'Please give a date.',
  },
  // Eligibility
  standing: 'May take part',
  yes: 'yes',
  told: 'yes, note',
  no: 'not yet',
  findings: {
    'amount-above-limit': 'Asks for more than the limit of {limit}; at most that is awarded.',
    'no-open-demand': 'No demand for its product is open.',
    'adds-after-period': 'Its first delivery, {date}, comes after this period.',
    'minimum-above-limit':
      'Nothing at or below the limit of {limit} helps; please lower the least amount or the sizes.',
    'minimum-above-budget': 'The reservoir has only {budget} above its floor, less than the least amount.',
    'product-unknown': 'Its product {product} is not in the catalogue.',
    'related-not-recused': '{person} is related and a director; please recuse this director under Board.',
    'milestone-past': 'The milestone “{what}” was due on {date}; please give it a later date.',
  } satisfies SentenceOf,
} as const;
