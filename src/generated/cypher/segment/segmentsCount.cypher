// How many segments a filter keeps (环节).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param chain string?
// @returns value int
MATCH (n:Segment)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($chain IS NULL OR n.chainId = $chain)
RETURN count(n) AS value
