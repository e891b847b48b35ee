type Concentration = { readonly share: string; readonly limit: string; readonly by: string };

export const postingWords = {
  periodClosed: (from: string, to: string) =>
    `The period from ${from} to ${to} is closed. Give a later date, or reopen the period on the Reservoir screen.`,
  belowFloor: (by: string, floor: string) =>
    `The reservoir would stand ${by} below its floor of ${floor}. Pay ${by} less, or wait for what comes in.`,
  aboveCap: (by: string, cap: string) =>
    `The reservoir would stand ${by} above its cap of ${cap}. Take ${by} less, or raise the cap by decision.`,
  aboveLimit: (producer: string, by: string) =>
    `${producer} would hold ${by} more than one producer may. Grant ${by} less, or wait until that much is returned.`,
  aboveOutstanding: (grant: string, by: string) =>
    `That is ${by} more than is outstanding of grant ${grant}. Enter ${by} less, or take back what came in since.`,
  aboveConcentration: (producer: string, { share, limit, by }: Concentration) =>
    `${producer} would hold ${share} of all grants outstanding; at most ${limit} is allowed. Grant ${by} less.`,
  aboveTopFive: (share: string, limit: string) =>
    `The five largest producers would hold ${share} of all grants outstanding; at most ${limit} is allowed. Grant them less, or others more.`,
  plain: {
    'ledger-not-open': 'The ledger is not open yet. Open it on the Reservoir screen first.',
    'too-large': 'That is more than a ledger can add up to the cent. Check how many digits there are.',
    'paid-out-above-award': 'Part of this grant was paid out. Take the pay-out back on the Recovery screen first.',
    'returned-above-paid-out': 'More has come back of this grant than would then be paid out. Reverse that first.',
    'late-above-written-off': 'Money came in after this write-off. Reverse the late recovery first.',
    'already-reversed': 'This entry was reversed already.',
    'no-such-entry': 'This entry is not in the ledger.',
    'bad-date': 'Please choose a date, of a year from 1900 to 2199.',
    'dated-ahead': 'Money is entered when it has moved: choose a date that is not ahead.',
    'no-assembly': 'Set up the assembly first.',
  } as Readonly<Record<string, string>>,
} as const;
