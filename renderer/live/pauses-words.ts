type ProductText = { readonly name: string; readonly less: string; readonly before: string; readonly after: string };

export const pausesWords = {
  households: { one: 'household pauses', other: 'households pause' },
  products: { one: 'more product', other: 'more products' },
  deliveries: { one: 'delivery', other: 'deliveries' },
  title: (households: string) => `${households} in this period, so demand is less than the plans say`,
  product: ({ name, less, before, after }: ProductText) =>
    `${name}: ${less}. On average over the period ${after} a week instead of ${before}.`,
  lessEach: (amount: string, deliveries: string, count: number) =>
    count === 1 ? `${amount} less in ${deliveries}` : `${amount} less in each of ${deliveries}`,
  lessInAll: (amount: string, deliveries: string) => `${amount} less over ${deliveries}`,
  more: (products: string) => `and ${products}`,
} as const;
