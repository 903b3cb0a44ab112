// How many platform levels a filter keeps (平台级别变动).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param level AdminLevel[]?
// @param status PlatformStatus[]?
// @param platform string?
// @param activeAt string?
// @returns value int
MATCH (n:PlatformLevel)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($level IS NULL OR n.level IN $level)
  AND ($status IS NULL OR n.status IN $status)
  AND ($platform IS NULL OR n.platformId = $platform)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
RETURN count(n) AS value
