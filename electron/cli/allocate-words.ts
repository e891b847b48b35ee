import type { PabulibRefusal } from '../../shared/grants/ballots/pabulib-refusal.ts';

/** A refusal as one sentence that names the line and what to do. */
export function refusalSentence(file: string, refusal: PabulibRefusal): string {
  return `${file}, line ${refusal.line}: ${problem(refusal)}`;
}

function problem({ code, field, given }: PabulibRefusal): string {
  switch (code) {
    case 'open-quote':
      return 'a quote is opened and never closed; close it, or double it where it is text.';
    case 'text-before-section':
      return `the file must begin with a line META, not "${given}"; check that it is a .pb file in UTF-8.`;
    case 'section-missing':
      return `there is no section ${given}; add it with its header row.`;
    case 'section-twice':
      return `section ${given} begins a second time; keep one.`;
    case 'column-missing':
      return `the header row has no column "${given}"; add it.`;
    case 'key-missing':
      return `META does not give "${given}"; add it.`;
    case 'vote-type-unknown':
      return `vote_type "${given}" is not known; use approval, choose-1, ordinal, cumulative or scoring.`;
    case 'number-wrong':
      return `${field} "${given}" is not a number from 0; correct it.`;
    case 'number-ambiguous':
      return `${field} "${given}" could be thousands or decimals; write it without a comma.`;
    case 'number-too-large':
      return `${field === 'cost' ? 'the cost of ' : `${field} `}"${given}" makes sums too large to be exact; use fewer decimals or larger units.`;
    case 'project-twice':
      return `project "${given}" is listed a second time; keep one.`;
    case 'id-missing':
      return 'the project has no project_id; give it one.';
    case 'project-unknown':
      return `the vote names project "${given}", which is not in PROJECTS; correct one of them.`;
    case 'points-differ-in-number':
      return `there are not as many points ("${given}") as projects in the vote; correct one of them.`;
    case 'no-projects':
      return 'PROJECTS has no rows; add at least one project.';
    case 'no-votes':
      return 'VOTES has no rows; add at least one vote.';
  }
}
