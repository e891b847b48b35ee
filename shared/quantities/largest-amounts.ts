/**
 * The largest amounts that one cell of a folder or one field of a screen may hold, in the smallest parts. Nothing real comes
 * near them; a slipped key does, and sums over a million lines must stay exact. What a screen takes a folder takes too.
 */
export const largestQuantityParts = 999_999_999;
export const largestMoneyParts = 999_999_999_999;
export const largestPriceParts = 999_999_999;
