/** Social benefit over social cost, and its working. */
export const ratioWords = {
  ratio: 'SB/SC',
  none: '–',
  noInputs: 'inputs not entered',
  below: 'below 1',
  covers: 'covers its cost',
  benefit: 'Benefit',
  cost: 'Cost',
  workTitle: (producer: string) => `SB/SC of ${producer}`,
  workNote: 'Cut to two decimals, never rounded up: below 1 never reads 1.00.',
  line: (name: string, amount: string, price: string) => `${name}: ${amount} at ${price}`,
  labour: 'Labour',
  hour: 'hours',
} as const;
