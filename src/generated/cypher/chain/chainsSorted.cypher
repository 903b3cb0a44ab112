// Chains in an order other than that of their ids; missing values come last (链条).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ChainKind[]?
// @param status ChainStatus[]?
// @param sectors string[]?
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: Chain }
MATCH (n:Chain)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ORDER' AND (coalesce(n.order, 999999999999) > $afterNumber OR (coalesce(n.order, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'ORDER_DESC' AND (coalesce(n.order, -1) < $afterNumber OR (coalesce(n.order, -1) = $afterNumber AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'ORDER' THEN coalesce(n.order, 999999999999) END,
  CASE WHEN $orderBy = 'ORDER_DESC' THEN coalesce(n.order, -1) END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
