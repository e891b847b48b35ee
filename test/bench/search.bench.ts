import type { Product } from '../../shared/catalogue/product.ts';
import { searchProducts } from '../../shared/catalogue/search-products.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';

const productCount = 92_331;
const heads = [
  'Apples',
  'Beans',
  'Bread',
  'Cheese',
  'Coffee',
  'Cereal',
  'Pasta',
  'Soup',
  'Yogurt',
  'Juice',
  'Rice',
  'Tea',
];
const kinds = ['organic', 'whole', 'black', 'red', 'ground', 'sliced', 'frozen', 'dried', 'plain', 'vanilla', 'mild'];
const brands = 400;

/** A catalogue as large as a supermarket's: head, kind, brand, size; no two alike. */
function catalogue(): readonly Product[] {
  return Array.from({ length: productCount }, (_, at) => {
    const head = heads[at % heads.length] ?? '';
    const kind = kinds[Math.floor(at / heads.length) % kinds.length] ?? '';
    const brand = `Maker${Math.floor(at / (heads.length * kinds.length)) % brands}`;
    const prices = { floorPrice: money(0), openingPrice: money(100 + (at % 900)), marketPrice: null };
    const rest = { unit: 'each', caseSize: quantity(12_000), leadDays: 3, season: null, ordinal: at };
    return { code: `${1_000_000 + at}`, name: `${head}, ${kind}, ${brand}, ${(at % 40) + 1} OZ`, ...rest, ...prices };
  });
}

/** Every state of the search field while these are typed letter by letter, one slip among them. */
const typed = ['apples organic', 'black beans maker12', 'cofee', '1000042', 'yogurt vanilla 8 oz'].flatMap((text) =>
  Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1)),
);

/** The peer: what one writes first, every product's name looked through at every key. */
function scan(products: readonly Product[], text: string, limit: number): readonly string[] {
  const words = text.toLowerCase().split(' ').filter(Boolean);
  const found: string[] = [];
  for (const { code, name } of products) {
    const line = `${code} ${name}`.toLowerCase();
    if (words.every((word) => line.includes(word)) && found.push(code) === limit) break;
  }
  return found;
}

function timesOf(find: (text: string) => readonly string[]): readonly number[] {
  for (const text of typed) find(text);
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    for (const text of typed) {
      const start = performance.now();
      find(text);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}

function line(name: string, times: readonly number[]): string {
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2).padStart(8);
  return `  ${name.padEnd(44)} ${at(0.5)} ms  ${at(0.95)} ms  ${(times.at(-1) ?? 0).toFixed(2).padStart(8)} ms`;
}

export async function bench(): Promise<void> {
  const products = catalogue();
  const start = performance.now();
  const search = searchProducts(products);
  const indexed = performance.now() - start;
  console.log(
    `\nSearch over ${productCount} products, ${typed.length} keystrokes x 5: median, 95th percentile, slowest`,
  );
  console.log(
    line(
      'ours (index)',
      timesOf((text) => search.find(text, 50)),
    ),
  );
  console.log(
    line(
      'every name looked through',
      timesOf((text) => scan(products, text, 50)),
    ),
  );
  console.log(`  the index is made once: ${indexed.toFixed(0)} ms`);
}
