// How many enterprises a filter keeps (企业).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param tiers EnterpriseTier[]?
// @param aboveScale boolean?
// @param uscc string?
// @returns value int
MATCH (n:Enterprise)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($tiers IS NULL OR all(t IN $tiers WHERE t IN coalesce(n.tiers, [])))
  AND ($aboveScale IS NULL OR n.aboveScale = $aboveScale)
  AND ($uscc IS NULL OR n.uscc = $uscc)
RETURN count(n) AS value
