export const words = {
  title: 'Settings',
  sentence: 'The rule book of this assembly, and how this window looks.',
  save: 'Save the rule book',
  saved: 'Rule book saved.',
  unchanged: 'Nothing has been changed',
  why: 'Reason for the change',
  whyHint: 'Kept in History beside the change.',

  assembly: 'The assembly',
  name: 'Name',
  currency: 'Currency',
  from: 'First day of the period',
  weeks: 'Weeks',
  fixed: 'Fixed since the first round was announced.',

  rounds: 'Price rounds',
  roundsSentence: 'How new indicative prices are found from demand and supply, and when it is enough.',
  rule: 'Price rule',
  rules: {
    accelerated: 'Accelerated (usual)',
    declared: 'From what is declared',
    simple: 'Simple',
    pequod: 'Pequod',
  },
  explain: {
    accelerated:
      'Every price goes up where more is wanted than offered and down where less is. Each round learns from the ones before, so that few are needed. If its forecast fails it takes one careful step instead, and says so on the Rounds screen.',
    declared:
      'Prices at which everything would clear if every plan and offer did what it says it will do. After each round the forecast is put right by what was really asked for.',
    simple:
      'The price moves by 25% of the gap, counted against supply, and by at most 10% a round. Anyone can check it with a pocket calculator; it needs more rounds.',
    pequod:
      'The rule of the published Pequod program: a step that grows with the imbalance and shrinks as it falls. For comparison with published results.',
  },
  tolerance: 'Tolerance',
  toleranceHint: 'A product counts as settled when demand and supply differ by no more than this. 5 is usual.',
  percent: '%',
  maxRounds: 'Most rounds',
  maxRoundsHint: 'People manage about seven; two to four is the aim.',
  roundsUnit: 'rounds',
  rounding: 'Prices are announced in whole minor units; half a unit is rounded up.',

  stocking: 'Stocking',
  coverDays: 'Days of cover',
  coverDaysHint: 'The stocking list asks for enough to last so many days.',
  days: 'days',

  reservoir: 'Reservoir',
  reservoirSentence: 'The co-op’s cash that may be lent out as recoverable grants.',
  balance: 'Balance at the opening',
  floor: 'Floor',
  floorHint: 'Grants never take the reservoir below this.',
  limit: 'Most for one producer',

  look: 'This window',
  lookSentence: 'For this computer only; not part of the assembly.',
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
  textSize: 'Text size',
  size: (percent: string) => `${percent} %`,

  actor: 'Who is acting',
  actorSentence: 'Every change stands in the journal under this name or role.',
  actorName: 'Name or role',
  actorSave: 'Act under this name',
  actorSaved: (name: string) => `Acting as ${name}.`,
  actorNeeded: 'Please give a name or a role.',

  noAssembly: 'No assembly is set up here yet',
  noAssemblySentence: 'Import an assembly folder or begin a new one on the start page.',
  toStart: 'To the start page',
  needed: 'Please fill this in.',
  refusals: {
    missing: 'Please fill this in.',
    'unknown-currency': 'This is not a currency code.',
    'bad-date': 'Please choose a date.',
    'below-zero': 'This must not be below zero.',
  } as Readonly<Record<string, string>>,
  toleranceRange: 'More than 0 and less than 100.',
  wholeFrom: (least: string, most: string) => `A whole number from ${least} to ${most}.`,
  roundsAnnounced: 'Rounds have been announced, so currency and period stay as they are.',
  refused: 'This rule book cannot be kept as it is.',
} as const;
