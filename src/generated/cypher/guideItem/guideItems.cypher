// Guide items in the order of their ids (项目指南条目).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param year int?
// @param afterId string
// @param first int
// @returns many { node: GuideItem }
MATCH (n:GuideItem)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($year IS NULL OR n.year = $year)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
