// Guide items in an order other than that of their ids; missing values come last (项目指南条目).
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
MATCH (n:GuideItem)
WHERE n.id IS NOT NULL
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
