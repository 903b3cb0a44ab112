// Guide items kept by what they are related to, found from there; of the conditions, those left out are empty, and `conditions` says how many are given (项目指南条目).
// @param chain string
// @param demand string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param year int?
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: GuideItem }
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
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'YEAR' AND (coalesce(n.year, 999999999999) > $afterNumber OR (coalesce(n.year, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'YEAR_DESC' AND (coalesce(n.year, -1) < $afterNumber OR (coalesce(n.year, -1) = $afterNumber AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'YEAR' THEN coalesce(n.year, 999999999999) END,
  CASE WHEN $orderBy = 'YEAR_DESC' THEN coalesce(n.year, -1) END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
