// Demands in an order other than that of their ids; missing values come last (需求).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind DemandKind[]?
// @param status MatchServiceStage[]?
// @param chain string?
// @param raisedBy string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: Demand }
MATCH (n:Demand)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($raisedBy IS NULL OR n.raisedById = $raisedBy)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'RAISED_ON' AND (coalesce(n.raisedOn, '~') > $afterText OR (coalesce(n.raisedOn, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'RAISED_ON_DESC' AND (coalesce(n.raisedOn, '') < $afterText OR (coalesce(n.raisedOn, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'RAISED_ON' THEN coalesce(n.raisedOn, '~') END,
  CASE WHEN $orderBy = 'RAISED_ON_DESC' THEN coalesce(n.raisedOn, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
