/**
 * Puts together what has the same outcome, in the order of first occurrence: rules that fund the same requests need one
 * column and not one each.
 */
export function sameOutcome<Outcome>(
  outcomes: readonly Outcome[],
  outcomeKey: (outcome: Outcome) => string,
): readonly (readonly [Outcome, ...Outcome[]])[] {
  const groups = new Map<string, [Outcome, ...Outcome[]]>();
  for (const outcome of outcomes) {
    const key = outcomeKey(outcome);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  return [...groups.values()];
}
