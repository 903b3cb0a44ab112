// Technologies in an order other than that of their ids; missing values come last (核心技术).
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
MATCH (n:Technology)
WHERE n.id IS NOT NULL
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
