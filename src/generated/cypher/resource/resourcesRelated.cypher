// Resources kept by what they are related to, found from there (科技资源).
// @param field string
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
MATCH (f:Field)<-[:CONCERNS]-(n:Resource)
WHERE f.id = $field
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($shared IS NULL OR n.shared = $shared)
  AND ($host IS NULL OR n.hostId = $host)
  AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
