import type { Relation } from '../relations/relation';

/**
 * What a passage claims (文字中的数据关系). Where the words leave open whose figure is meant, all readings are listed, the
 * likeliest first: the claim fails only if none of them holds.
 */
export interface Claim {
  readonly readings: readonly Relation[];
}
