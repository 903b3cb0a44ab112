// Resources in the order of their ids (科技资源).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ResourceKind[]?
// @param shared boolean?
// @param host string?
// @param afterId string
// @param first int
// @returns many { node: Resource }
MATCH (n:Resource)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($shared IS NULL OR n.shared = $shared)
  AND ($host IS NULL OR n.hostId = $host)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
