/** What a statement says beside the names of the screen. */
export const statementWords = {
  recoveredLate: 'of it after it was written off',
  released: 'Released',
  writtenOff: 'Written off',
  milestonesInPart: (paid: string, granted: string) =>
    `The amounts are those of the whole award. As ${paid} of ${granted} were paid out, only ${paid} fall due, shared over the dates after each pay-out.`,
} as const;
