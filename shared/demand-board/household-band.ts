/** How many households stand behind a figure, only roughly; `to` null: or more. */
export type HouseholdBand = { readonly from: number; readonly to: number | null };

const starts = [1, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** The band that a number of households lies in. The exact number would tell when one joins. */
export function householdBand(households: number): HouseholdBand {
  const at = starts.findLastIndex((start) => start <= households);
  const next = starts[at + 1];
  return { from: starts[Math.max(0, at)] ?? 1, to: next === undefined ? null : next - 1 };
}
