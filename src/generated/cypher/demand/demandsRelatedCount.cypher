// How many demands a filter keeps that asks what they are related to (需求).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind DemandKind[]?
// @param status MatchServiceStage[]?
// @param chain string?
// @param raisedBy string?
// @returns value int
MATCH (e:Enterprise)<-[:RAISED_BY]-(n:Demand)
WHERE e.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($raisedBy IS NULL OR n.raisedById = $raisedBy)
RETURN count(n) AS value
