// Technologies kept by what they are related to, found from there; of the conditions, those left out are empty, and `conditions` says how many are given (核心技术).
// @param chain string
// @param field string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param status TechnologyStatus[]?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: Technology }
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
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'MASTERED_ON' AND (coalesce(n.masteredOn, '~') > $afterText OR (coalesce(n.masteredOn, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'MASTERED_ON_DESC' AND (coalesce(n.masteredOn, '') < $afterText OR (coalesce(n.masteredOn, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'MASTERED_ON' THEN coalesce(n.masteredOn, '~') END,
  CASE WHEN $orderBy = 'MASTERED_ON_DESC' THEN coalesce(n.masteredOn, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
