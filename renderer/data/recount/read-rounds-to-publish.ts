import { byProduct } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { RoundsToPublish } from '../../../shared/recount/publish-rounds.ts';
import type { BookDb } from '../book-db.ts';
import { assemblyKey } from '../row-keys.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';

/** What a book publishes of its rounds; null before an assembly is set up. */
export async function readRoundsToPublish(db: BookDb): Promise<RoundsToPublish | null> {
  return db.transaction('r', db.tables, async () => {
    const settings = await db.rows('assembly').get(assemblyKey);
    if (settings === undefined) return null;
    const frames = await db.rows('announcements').toArray();
    const decisions = await db.rows('decisions').toArray();
    const accepted = decisions.filter(({ kind }) => kind === 'gaps-accepted');
    return {
      settings,
      rounds: await db.rows('rounds').toArray(),
      productsOf: await readCatalogues(db),
      offersByProduct: byProduct(await db.rows('offers').toArray()),
      frames: new Map(frames.map((frame) => [frame.round, frame])),
      accepted: new Map(accepted.map(({ round, why }) => [round, why])),
    };
  });
}

/** The catalogue each round was closed with; today's where none was kept. */
async function readCatalogues(db: BookDb): Promise<(round: number) => readonly Product[]> {
  const today = inCatalogueOrder(await db.rows('products').toArray());
  const versions = await db.rows('catalogueVersions').toArray();
  const products = new Map(versions.map(({ id, products: kept }) => [id, kept]));
  const named = await db.rows('roundCatalogues').toArray();
  const ofRound = new Map(named.map(({ round, version }) => [round, products.get(version)]));
  return (round) => ofRound.get(round) ?? today;
}
