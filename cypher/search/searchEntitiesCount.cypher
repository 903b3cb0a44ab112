// How many entities are found by name, alias or pinyin.
// @param term string
// @param terms string[]
// @param labels string[]
// @param regions string[]?
// @returns value int
MATCH (n:Entity)
WHERE n.searchText CONTAINS $term
  AND all(t IN $terms WHERE n.searchText CONTAINS t)
  AND any(l IN labels(n) WHERE l IN $labels)
  AND ($regions IS NULL OR n.regionId IN $regions OR n.id IN $regions)
RETURN count(n) AS value
