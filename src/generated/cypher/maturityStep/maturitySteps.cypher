// Maturity steps in the order of their ids (成熟度记录).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param stage InnovationStage[]?
// @param achievement string?
// @param onFrom string?
// @param onTo string?
// @param afterId string
// @param first int
// @returns many { node: MaturityStep }
MATCH (n:MaturityStep)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($achievement IS NULL OR n.achievementId = $achievement)
  AND ($onFrom IS NULL OR n.on >= $onFrom)
  AND ($onTo IS NULL OR n.on <= $onTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
