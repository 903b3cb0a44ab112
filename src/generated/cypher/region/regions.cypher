// Regions in the order of their ids (地区).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param level RegionLevel[]?
// @param code string?
// @param parent string?
// @param afterId string
// @param first int
// @returns many { node: Region }
MATCH (n:Region)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($level IS NULL OR n.level IN $level)
  AND ($code IS NULL OR n.code = $code)
  AND ($parent IS NULL OR n.parentId = $parent)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
