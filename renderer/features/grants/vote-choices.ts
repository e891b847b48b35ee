import type { Choice } from '../../ui/select.tsx';

/** The choices of a list in the order given, with their words. */
export function choicesOf<Value extends string>(
  labels: { readonly [Each in NoInfer<Value>]: string },
  values: readonly Value[],
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
