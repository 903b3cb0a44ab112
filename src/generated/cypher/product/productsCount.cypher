// How many products a filter keeps (产品).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param enterprise string?
// @returns value int
MATCH (n:Product)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
RETURN count(n) AS value
