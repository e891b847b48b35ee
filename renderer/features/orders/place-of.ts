/** Where in this screen one is: the orders, one of them, or what came of them. */
export type OrdersPlace =
  | { readonly kind: 'list' }
  | { readonly kind: 'order'; readonly id: string }
  | { readonly kind: 'received' };

export function placeOf(rest: string): OrdersPlace {
  const [view = '', ...name] = rest.split('/');
  if (view === 'received') return { kind: 'received' };
  const id = decoded(name.join('/'));
  return view === 'order' && id !== '' ? { kind: 'order', id } : { kind: 'list' };
}

export const receivedPath = 'orders/received';

export function orderPath(id: string): string {
  return `orders/order/${encodeURIComponent(id)}`;
}

/** An address typed by hand may hold a lone percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
