// Platforms in the order of their ids (平台).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param exitFrom string?
// @param exitTo string?
// @param kind PlatformKind[]?
// @param level AdminLevel[]?
// @param status PlatformStatus[]?
// @param forRegion string?
// @param afterId string
// @param first int
// @returns many { node: Platform }
MATCH (n:Platform)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($exitFrom IS NULL OR n.exitOn >= $exitFrom)
  AND ($exitTo IS NULL OR n.exitOn <= $exitTo)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
  AND ($status IS NULL OR n.status IN $status)
  AND ($forRegion IS NULL OR n.forRegionId = $forRegion)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
