// How many activities a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (活动).
// @param chain string
// @param organiser string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ActivityKind[]?
// @param policy string?
// @param heldFrom string?
// @param heldTo string?
// @returns value int
CALL () {
  MATCH (k:Chain)<-[:CONCERNS]-(n:Activity)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (o:Entity)<-[:ORGANISED_BY]-(n:Activity)
  WHERE o.id = $organiser
  RETURN n.id AS id, 'organiser' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Activity)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND ($heldFrom IS NULL OR n.from >= $heldFrom)
  AND ($heldTo IS NULL OR n.from <= $heldTo)
RETURN count(n) AS value
