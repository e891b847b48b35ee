/** How many voted how; never who. */
export type Votes = { readonly inFavour: number; readonly against: number; readonly abstained: number };

/** A vote as it is entered at the desk. */
export type VoteEntry = {
  readonly outcome: 'accepted' | 'declined';
  readonly votes: Votes;
  /** In the words of the meeting. */
  readonly why: string;
  /** ISO date of the vote. */
  readonly heldOn: string;
};

/** What was decided by vote, with who wrote it down and when (ISO instant). */
export type VotedDecision = VoteEntry & { readonly at: string; readonly actor: string };
