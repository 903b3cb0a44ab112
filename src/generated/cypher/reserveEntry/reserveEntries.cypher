// Reserve entries in the order of their ids (后备库记录).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param aim EnterpriseTier[]?
// @param step EnterpriseLadderStep[]?
// @param outcome ReserveOutcome[]?
// @param enterprise string?
// @param activeAt string?
// @param afterId string
// @param first int
// @returns many { node: ReserveEntry }
MATCH (n:ReserveEntry)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($aim IS NULL OR n.aim IN $aim)
  AND ($step IS NULL OR n.step IN $step)
  AND ($outcome IS NULL OR n.outcome IN $outcome)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
