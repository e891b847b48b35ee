/** Where in this screen one is: a list, or the offers of one product or producer. */
export type ProducersPlace =
  | { readonly kind: 'list'; readonly view: ListView }
  | { readonly kind: 'product'; readonly product: string }
  | { readonly kind: 'producer'; readonly producer: string };

export type ListView = 'product' | 'producer';

export function placeOf(rest: string): ProducersPlace {
  const [view = '', name = ''] = rest.split('/');
  const value = decoded(name);
  if (view === 'producer') return value === '' ? { kind: 'list', view } : { kind: 'producer', producer: value };
  return value === '' ? { kind: 'list', view: 'product' } : { kind: 'product', product: value };
}

export function listPath(view: ListView): string {
  return view === 'product' ? 'producers' : 'producers/producer';
}

export function productPath(code: string): string {
  return `producers/product/${encodeURIComponent(code)}`;
}

export function producerPath(producer: string): string {
  return `producers/producer/${encodeURIComponent(producer)}`;
}

/** An address typed by hand may hold a lone percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
