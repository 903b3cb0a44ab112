// How many alliances a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (联盟).
// @param chain string
// @param member string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind AllianceKind[]?
// @param level AdminLevel[]?
// @returns value int
CALL () {
  MATCH (k:Chain)<-[:CONCERNS]-(n:Alliance)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (o:Entity)<-[:HAS_MEMBER]-(n:Alliance)
  WHERE o.id = $member
  RETURN n.id AS id, 'member' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Alliance)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
RETURN count(n) AS value
