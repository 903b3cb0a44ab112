// How many guide items a filter keeps that asks what they are related to; of the conditions, those left out are empty, and `conditions` says how many are given (项目指南条目).
// @param chain string
// @param demand string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param year int?
// @returns value int
CALL () {
  MATCH (k:Chain)<-[:GUIDES_CHAIN]-(n:GuideItem)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (d:Demand)<-[:FROM_DEMAND]-(n:GuideItem)
  WHERE d.id = $demand
  RETURN n.id AS id, 'demand' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:GuideItem)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($year IS NULL OR n.year = $year)
RETURN count(n) AS value
