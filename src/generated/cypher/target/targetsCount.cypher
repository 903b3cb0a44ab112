// How many targets a filter keeps (目标).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param policy string?
// @param indicator string?
// @param chain string?
// @param deadlineYear int?
// @returns value int
MATCH (n:Target)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND ($indicator IS NULL OR n.indicatorId = $indicator)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($deadlineYear IS NULL OR n.deadlineYear = $deadlineYear)
RETURN count(n) AS value
