// How many regions a filter keeps (地区).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param level RegionLevel[]?
// @param code string?
// @param parent string?
// @returns value int
MATCH (n:Region)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($level IS NULL OR n.level IN $level)
  AND ($code IS NULL OR n.code = $code)
  AND ($parent IS NULL OR n.parentId = $parent)
RETURN count(n) AS value
