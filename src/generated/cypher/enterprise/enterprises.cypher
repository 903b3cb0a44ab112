// Enterprises in the order of their ids (企业).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param tiers EnterpriseTier[]?
// @param aboveScale boolean?
// @param uscc string?
// @param afterId string
// @param first int
// @returns many { node: Enterprise }
MATCH (n:Enterprise)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($tiers IS NULL OR all(t IN $tiers WHERE t IN coalesce(n.tiers, [])))
  AND ($aboveScale IS NULL OR n.aboveScale = $aboveScale)
  AND ($uscc IS NULL OR n.uscc = $uscc)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
