// Demands in the order of their ids (需求).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind DemandKind[]?
// @param status MatchServiceStage[]?
// @param chain string?
// @param raisedBy string?
// @param afterId string
// @param first int
// @returns many { node: Demand }
MATCH (n:Demand)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($raisedBy IS NULL OR n.raisedById = $raisedBy)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
