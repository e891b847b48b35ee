/**
 * Mixes one whole number into a mark: a round and the end of MurmurHash3 (Austin Appleby, public domain). It begins
 * with a household's secret key; a hash of its own for each of a million lines would take ten times as long.
 */
export function mixMark(mark: number, value: number): number {
  const spread = Math.imul(value, 0xcc9e2d51);
  const turned = Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
  const mixed = mark ^ turned;
  const rolled = Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
  const once = Math.imul(rolled ^ (rolled >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
