// How many technologies a filter keeps (核心技术).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param status TechnologyStatus[]?
// @returns value int
MATCH (n:Technology)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($status IS NULL OR n.status IN $status)
RETURN count(n) AS value
