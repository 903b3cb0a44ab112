// How many open calls a filter keeps (揭榜挂帅榜单).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param status OpenCallStatus[]?
// @param chain string?
// @param deadlineFrom string?
// @param deadlineTo string?
// @returns value int
MATCH (n:OpenCall)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($deadlineFrom IS NULL OR n.deadline >= $deadlineFrom)
  AND ($deadlineTo IS NULL OR n.deadline <= $deadlineTo)
RETURN count(n) AS value
