import type { Json } from '../../shared/journal/change.ts';

type JsonObject = { readonly [name: string]: Json };

function sameObject(one: JsonObject, other: JsonObject): boolean {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameJson(one[name] ?? null, other[name] ?? null));
}

/** Whether two rows hold the same; the order of an object's names does not count. */
export function sameJson(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item: Json, at) => sameJson(item, other[at] ?? null));
  }
  return sameObject(one as JsonObject, other as JsonObject);
}
