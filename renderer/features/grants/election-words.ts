/** Ballots of another election, looked at under every rule. */
export const electionWords = {
  title: 'Look at another election',
  sentence:
    'Open the ballots of a real vote and see who is funded under every rule. Nothing of the file is kept; this assembly’s requests and votes stay as they are.',
  file: 'File of ballots (.pb)',
  fileHint: 'As published by Pabulib and by many towns: sections META, PROJECTS and VOTES.',
  unreadable: 'The file could not be read from the disk. Please choose it again.',
  refused: (file: string, line: string) => `${file}, line ${line}`,
  working: 'Working out the rules',
  unnamed: 'An election',
  facts: {
    budget: 'Budget',
    projects: 'Projects',
    asked: 'All projects together cost',
    voters: 'Ballots',
    type: 'Kind of ballot',
    ties: 'Ties',
  },
  ties: 'the id that comes first as text (“10” before “2”)',
  types: {
    approval: 'chosen projects',
    'choose-1': 'one project each',
    ordinal: 'ranking',
    cumulative: 'points to share out',
    scoring: 'points for each project',
  },
  rules: 'All rules side by side',
  rulesSentence: 'The same projects, the same budget, the same ballots. Open a rule to see its working.',
  rule: 'Rule',
  funded: 'Projects funded',
  spent: 'Spent',
  left: 'Left over',
  without: 'Voters without a winner',
  perVoter: 'Winners each voter chose',
  showAll: 'Show every rule and completion',
  picture: 'Voters who chose nothing that is funded',
  pictureSummary: (rules: string, best: string, voters: string) =>
    `Of ${rules} rules, ${best} leaves fewest without a winner: ${voters}.`,
  matrix: 'Who is funded under each rule',
  project: 'Project',
  cost: 'Cost',
  votes: 'Votes',
  yes: 'funded',
  no: '–',
  refusals: {
    'open-quote': () => 'A quote is opened and never closed.',
    'text-before-section': (_: string, given: string) =>
      `The file must begin with a line META, not “${given}”. Is it a .pb file in UTF-8?`,
    'section-missing': (field: string) => `There is no section ${field}.`,
    'section-twice': (field: string) => `Section ${field} begins a second time.`,
    'column-missing': (field: string) => `The header row has no column “${field}”.`,
    'key-missing': (field: string) => `META does not give “${field}”.`,
    'vote-type-unknown': (_: string, given: string) =>
      `vote_type “${given}” is not known: approval, choose-1, ordinal, cumulative and scoring are.`,
    'number-wrong': (field: string, given: string) => `${field}: “${given}” is not a number from 0.`,
    'number-ambiguous': (field: string, given: string) =>
      `${field}: “${given}” could be thousands or decimals. Write it without a comma.`,
    'number-too-large': (field: string, given: string) =>
      `${field}: “${given}” makes sums too large to be exact. Use larger units of money.`,
    'project-twice': (_: string, given: string) => `Project “${given}” is listed a second time.`,
    'id-missing': () => 'A project has no project_id.',
    'project-unknown': (_: string, given: string) => `The vote names project “${given}”, which is not in PROJECTS.`,
    'points-differ-in-number': (_: string, given: string) =>
      `There are not as many points (“${given}”) as projects in the vote.`,
    'no-projects': () => 'PROJECTS has no rows.',
    'no-votes': () => 'VOTES has no rows.',
  },
} as const;
