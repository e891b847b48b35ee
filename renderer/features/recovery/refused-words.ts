/** Why something about a grant is not done. */
export const refusedWords: Readonly<Record<string, string>> = {
  'no-such-grant': 'This grant is not awarded any more.',
  'agreed-already': 'Something was paid out or decided already: only a decision changes the agreement now.',
  cancelled: 'This grant was cancelled.',
  'end-before-start': 'The last day must come after the first.',
  'grace-not-whole': 'Grace is a whole number of days, at most 3,650.',
  'share-out-of-range': 'The share must lie between 0.01 % and 100 %.',
  'nothing-expected': 'Say what is expected each week, and its price.',
  'too-much-expected': 'So much a week cannot be right. Check the number of digits.',
  'bad-minimum': 'A minimum needs an amount and a whole number of months, at most 120.',
  'not-the-award': 'The award has changed. Close this and open it again.',
  'pay-outs-differ': 'The pay-outs together must be the award.',
  'milestones-differ': 'The amounts of the milestones together must be the award.',
  'unnamed-milestone': 'Give each milestone a name.',
  'not-agreed': 'Enter the agreement first.',
  'bad-amount': 'Enter an amount above zero.',
  'before-award': 'That day lies before the award. Choose the day on which the money moved.',
  'above-award': 'That is more than was awarded and not yet paid out.',
  'above-open': 'That is more than is open of this grant. Enter less.',
  'before-write-off':
    'That day lies before the write-off. Reverse the write-off, post the money, and write off what is then open.',
  'met-already': 'This milestone was met already.',
  'no-such-event': 'This was taken back already.',
  'returned-already': 'Part of it has come back already. Reverse those recoveries first.',
  'changed-meanwhile': 'A delivery or a posting has changed meanwhile. Look at the list again and confirm it anew.',
  'no-reason': 'Please give a reason.',
  'no-date': 'Please choose a date.',
  'not-whole': 'Votes are whole numbers.',
  'nobody-voted': 'Enter how many voted.',
  'more-votes-than-voters': 'More votes than there are voters.',
  'no-majority': 'An accepted decision needs more votes in favour than against.',
  'already-paused': 'It is paused on that day already.',
  'not-paused': 'It is not paused on that day.',
  'bad-months': 'Enter a whole number of months, at most 120.',
  'by-milestones': 'This grant has no share: it comes back on dates.',
  'paid-out-already': 'The whole award was paid out already: forgive or write off instead.',
  settled: 'Nothing is open of this grant.',
  'not-over': 'The agreement is not over, or a review was agreed.',
};

export const aboveOpen = (open: string, by: string) =>
  `Only ${open} can come back on that day. Post that much, and give ${by} back to the producer.`;

export const refusedOther = 'This cannot be done now.';
