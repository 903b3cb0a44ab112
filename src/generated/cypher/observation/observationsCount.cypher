// How many observations a filter keeps (观测值).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param indicator string?
// @returns value int
MATCH (n:Observation)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($indicator IS NULL OR n.indicatorId = $indicator)
RETURN count(n) AS value
