// How many disciplines a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (学科).
// @param regions string[]
// @param field string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param institution string?
// @param kind DisciplineKind[]?
// @param level AdminLevel[]?
// @returns value int
CALL () {
  MATCH (i:Institution)<-[:TAUGHT_AT]-(n:Discipline)
  WHERE i.regionId IN $regions
  RETURN n.id AS id, 'regions' AS condition
  UNION
  MATCH (f:Field)<-[:CONCERNS]-(n:Discipline)
  WHERE f.id = $field
  RETURN n.id AS id, 'field' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Discipline)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($institution IS NULL OR n.institutionId = $institution)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
RETURN count(n) AS value
