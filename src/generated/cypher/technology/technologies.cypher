// Technologies in the order of their ids (核心技术).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param status TechnologyStatus[]?
// @param afterId string
// @param first int
// @returns many { node: Technology }
MATCH (n:Technology)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($status IS NULL OR n.status IN $status)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
