// How many registers a filter keeps (登记完整声明).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param register string?
// @returns value int
MATCH (n:Register)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($register IS NULL OR n.register = $register)
RETURN count(n) AS value
