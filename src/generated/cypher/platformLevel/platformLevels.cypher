// Platform levels in the order of their ids (平台级别变动).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param level AdminLevel[]?
// @param status PlatformStatus[]?
// @param platform string?
// @param activeAt string?
// @param afterId string
// @param first int
// @returns many { node: PlatformLevel }
MATCH (n:PlatformLevel)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($level IS NULL OR n.level IN $level)
  AND ($status IS NULL OR n.status IN $status)
  AND ($platform IS NULL OR n.platformId = $platform)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
