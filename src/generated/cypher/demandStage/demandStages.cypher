// Demand stages in the order of their ids (需求阶段记录).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param stage MatchServiceStage[]?
// @param demand string?
// @param onFrom string?
// @param onTo string?
// @param afterId string
// @param first int
// @returns many { node: DemandStage }
MATCH (n:DemandStage)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($demand IS NULL OR n.demandId = $demand)
  AND ($onFrom IS NULL OR n.on >= $onFrom)
  AND ($onTo IS NULL OR n.on <= $onTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
