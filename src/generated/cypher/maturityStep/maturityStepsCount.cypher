// How many maturity steps a filter keeps (成熟度记录).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param stage InnovationStage[]?
// @param achievement string?
// @param onFrom string?
// @param onTo string?
// @returns value int
MATCH (n:MaturityStep)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($achievement IS NULL OR n.achievementId = $achievement)
  AND ($onFrom IS NULL OR n.on >= $onFrom)
  AND ($onTo IS NULL OR n.on <= $onTo)
RETURN count(n) AS value
