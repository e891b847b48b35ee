import type { AssemblyFrame } from './assembly-frame.ts';
import type { Board } from './board.ts';
import { boardLine } from './board-line.ts';
import type { BoardPublication, PublishedCell, PublishedRollUp } from './board-publication.ts';
import type { BoardNote, BoardSettings, NeighbourDemand } from './board-settings.ts';
import { type CellDecision, decideCell } from './decide-cell.ts';
import type { DemandCell } from './demand-cell.ts';
import { demandCells, type PlannedDemand } from './demand-cells.ts';
import { fewestHouseholds } from './fewest-households.ts';
import { openRollUp } from './open-roll-up.ts';
import { rollUp } from './roll-up.ts';
import { rollUpGroups } from './roll-up-groups.ts';

export type BoardQuestion = {
  readonly frame: AssemblyFrame;
  readonly settings: BoardSettings;
  readonly planned: PlannedDemand;
  readonly notes: readonly BoardNote[];
  readonly neighbours: readonly NeighbourDemand[];
  /** The last board; null before the first. One of another period binds nothing: its weeks were others. */
  readonly earlier: BoardPublication | null;
};

/** A product that is not on the board by itself, and why. For the assembly's own eyes. */
export type NotShown = {
  readonly product: string;
  readonly why: Extract<CellDecision, { kind: 'withheld' }>['why'];
  /** Households behind it. */
  readonly households: number;
  /** Department of the sum it is part of; null: in none. */
  readonly rolledUpIn: string | null;
};

/** What a board published now would be, and what its rules did. */
export type BoardDraft = {
  readonly board: Board;
  /** Nothing of these is on the board. */
  readonly notShown: readonly NotShown[];
  /** Products whose earlier figure stands, as `changed` households are too few. */
  readonly kept: readonly { readonly product: string; readonly changed: number }[];
  /** To be kept with the publication. */
  readonly cells: readonly PublishedCell[];
  readonly rollUps: readonly PublishedRollUp[];
};

type Decided = {
  readonly cell: DemandCell;
  readonly decision: CellDecision;
  readonly earlier: PublishedCell | null;
};

/** Makes the board from all plans by the rules of publication (FEDERATION.md section 5). Pure; publishes nothing. */
export function makeBoard(question: BoardQuestion): BoardDraft {
  const { frame, settings } = question;
  const decided = decideAll(question);
  const sums = rollUpsOf(question, decided);
  const rollUps = sums.filter(({ isShown }) => isShown);
  const inSum = new Map(rollUps.flatMap(({ products, department }) => products.map((code) => [code, department])));
  const hidden = decided.filter(
    ({ decision }) => decision.kind === 'withheld' || decision.shown.firm.figure.flexible === null,
  );
  return {
    board: {
      ...{ coop: frame.coop, currency: frame.currency, minorDigits: frame.minorDigits },
      ...{ contact: settings.contact, deadline: settings.deadline, lines: linesOf(question, decided) },
      rollUps: rollUps.map((sum) => openRollUp(sum, frame.covered)).filter(({ firm }) => firm > 0),
      withheld: hidden.length,
    },
    notShown: decided.flatMap(({ cell, decision }): readonly NotShown[] => {
      if (decision.kind !== 'withheld') return [];
      const { product, firmShares } = cell;
      const rolledUpIn = inSum.get(product) ?? null;
      return [{ product, why: decision.why, households: firmShares.households, rolledUpIn }];
    }),
    kept: decided.flatMap(({ cell, decision }) => {
      return decision.kind === 'kept' ? [{ product: cell.product, changed: decision.changed }] : [];
    }),
    cells: decided.map((each) => publishedCell(each, inSum.has(each.cell.product))),
    rollUps: sums,
  };
}

/** Neighbours may want what nobody here does, or what we must not tell: their demand is shown all the same. */
function linesOf({ frame, settings, planned, neighbours }: BoardQuestion, decided: readonly Decided[]) {
  const decisions = new Map(decided.map(({ cell, decision }) => [cell.product, decision]));
  return planned.products.flatMap(({ code }) => {
    const decision = decisions.get(code);
    const figure = decision === undefined || decision.kind === 'withheld' ? null : decision.shown.firm.figure;
    const line = boardLine({ frame, settings, neighbours, product: code, figure });
    return line === null ? [] : [line];
  });
}

/** Products that somebody wants; the others have nothing to withhold. */
function decideAll({ planned, settings, notes, earlier, frame }: BoardQuestion): readonly Decided[] {
  const before = isSamePeriod(earlier, frame) ? earlier : null;
  const cells = new Map(before?.cells.map((cell) => [cell.product, cell]));
  const federationOnly = new Set(notes.flatMap((note) => (note.federationOnly ? [note.product] : [])));
  return demandCells(planned)
    .filter(({ firmShares, product }) => firmShares.households > 0 || cells.has(product))
    .map((cell) => ({
      cell,
      earlier: cells.get(cell.product) ?? null,
      decision: decideCell({
        cell,
        fewest: fewestHouseholds(settings),
        federationOnly: federationOnly.has(cell.product),
        earlier: cells.get(cell.product) ?? null,
      }),
    }));
}

function rollUpsOf(question: BoardQuestion, decided: readonly Decided[]): readonly PublishedRollUp[] {
  const { planned, settings, earlier, frame } = question;
  const mayBeAdded = decided.filter(({ decision }) => {
    return decision.kind === 'withheld' && decision.why !== 'federation-only';
  });
  const groups = rollUpGroups(
    planned,
    mayBeAdded.map(({ cell }) => cell),
    frame.departments,
  );
  const before = isSamePeriod(earlier, frame) ? earlier.rollUps : [];
  const shown = groups.flatMap((group) => {
    const sum = rollUp(group, fewestHouseholds(settings), before.find((last) => isSameSum(last, group)) ?? null);
    return sum === null ? [] : [sum];
  });
  const gone = before.filter((last) => !shown.some((sum) => isSameSum(last, sum)));
  return [...shown, ...gone.map((sum) => ({ ...sum, isShown: false }))];
}

type SumName = Pick<PublishedRollUp, 'department' | 'unit'>;

function isSameSum(one: SumName, other: SumName): boolean {
  return one.department === other.department && one.unit === other.unit;
}

function isSamePeriod(earlier: BoardPublication | null, { period }: AssemblyFrame): earlier is BoardPublication {
  return earlier !== null && earlier.period.from === period.from && earlier.period.weeks === period.weeks;
}

/** What is kept of a product; of one that is withheld now, what was last shown of it. */
function publishedCell({ cell, decision, earlier }: Decided, isInSum: boolean): PublishedCell {
  const { product, firmContributors } = cell;
  if (decision.kind !== 'withheld') return { product, isShown: true, ...decision.shown, inSum: null };
  // While a good waits in its sum, the households that count are those it had when it came into it.
  const inSum = isInSum ? (earlier?.inSum ?? firmContributors) : null;
  return { product, isShown: false, firm: earlier?.firm ?? null, flexible: earlier?.flexible ?? null, inSum };
}
