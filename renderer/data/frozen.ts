/** Freezes rows through and through, so that no screen changes what another one shows. Bytes are left alone. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  const inside = value instanceof Map ? value.values() : Object.values(value);
  for (const each of inside) frozen(each);
  return value;
}
