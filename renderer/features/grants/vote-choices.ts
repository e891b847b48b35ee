import type { Choice } from '../../ui/select.tsx';

/** The choices of a list in the order given, with their words. */
export function choicesOf<Labels extends { readonly [Value: string]: string }, Value extends string & keyof Labels>(
  labels: Labels,
  values: readonly Value[],
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: labels[value] ?? value }));
}
