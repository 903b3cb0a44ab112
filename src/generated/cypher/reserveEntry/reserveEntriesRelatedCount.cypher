// How many reserve entries a filter keeps that asks what they are related to (后备库记录).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param aim EnterpriseTier[]?
// @param step EnterpriseLadderStep[]?
// @param outcome ReserveOutcome[]?
// @param enterprise string?
// @param activeAt string?
// @returns value int
MATCH (e:Enterprise)<-[:RESERVE_OF]-(n:ReserveEntry)
WHERE e.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($aim IS NULL OR n.aim IN $aim)
  AND ($step IS NULL OR n.step IN $step)
  AND ($outcome IS NULL OR n.outcome IN $outcome)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
RETURN count(n) AS value
