/** What the store knows of a product beyond what plans, offers and prices need. */
export type ProductDetails = {
  /** Product code. */
  readonly product: string;
  /** UN/ECE Recommendation 20 code of the plan unit (DZN, LBR, KGM), or null when it was not settled yet. */
  readonly unitCode: string | null;
  readonly department: string;
  readonly storagePlace: string;
  /** Other names it goes by on forms, receipts and price lists. */
  readonly aliases: readonly string[];
  /** Sold by weight in pieces that weigh differently: ordered by piece or case, charged by weight. */
  readonly catchWeight: boolean;
};
