// How many agencies a filter keeps that asks what they are related to (服务机构).
// @param broker string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind AgencyKind[]?
// @param level AdminLevel[]?
// @returns value int
MATCH (e:Expert)<-[:HAS_BROKER]-(n:Agency)
WHERE e.id = $broker
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
RETURN count(n) AS value
