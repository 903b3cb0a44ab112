// How many indicators a filter keeps (指标).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @returns value int
MATCH (n:Indicator)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
RETURN count(n) AS value
