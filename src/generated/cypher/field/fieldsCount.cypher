// How many fields a filter keeps (技术领域).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param broader string?
// @returns value int
MATCH (n:Field)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($broader IS NULL OR n.broaderId = $broader)
RETURN count(n) AS value
