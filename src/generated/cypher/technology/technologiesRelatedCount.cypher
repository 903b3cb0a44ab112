// How many technologies a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (核心技术).
// @param chain string
// @param field string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param status TechnologyStatus[]?
// @returns value int
CALL () {
  MATCH (k:Chain)<-[:CORE_OF]-(n:Technology)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (f:Field)<-[:SPECIALISES_IN]-(n:Technology)
  WHERE f.id = $field
  RETURN n.id AS id, 'field' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Technology)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($status IS NULL OR n.status IN $status)
RETURN count(n) AS value
