// How many enterprises a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (企业).
// @param park string
// @param chain string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param tiers EnterpriseTier[]?
// @param aboveScale boolean?
// @param uscc string?
// @returns value int
CALL () {
  MATCH (p:Platform)<-[:LOCATED_IN]-(n:Enterprise)
  WHERE p.id = $park
  RETURN n.id AS id, 'park' AS condition
  UNION
  MATCH (k:Chain)<-[:ON_CHAIN]-(n:Enterprise)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Enterprise)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($tiers IS NULL OR all(t IN $tiers WHERE t IN coalesce(n.tiers, [])))
  AND ($aboveScale IS NULL OR n.aboveScale = $aboveScale)
  AND ($uscc IS NULL OR n.uscc = $uscc)
RETURN count(n) AS value
