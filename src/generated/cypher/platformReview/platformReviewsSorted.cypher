// Platform reviews in an order other than that of their ids; missing values come last (平台评估).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param result AppraisalResult[]?
// @param platform string?
// @param dueFrom string?
// @param dueTo string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: PlatformReview }
MATCH (n:PlatformReview)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($result IS NULL OR n.result IN $result)
  AND ($platform IS NULL OR n.platformId = $platform)
  AND ($dueFrom IS NULL OR n.nextDue >= $dueFrom)
  AND ($dueTo IS NULL OR n.nextDue <= $dueTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ON' AND (coalesce(n.on, '~') > $afterText OR (coalesce(n.on, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ON_DESC' AND (coalesce(n.on, '') < $afterText OR (coalesce(n.on, '') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NEXT_DUE' AND (coalesce(n.nextDue, '~') > $afterText OR (coalesce(n.nextDue, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NEXT_DUE_DESC' AND (coalesce(n.nextDue, '') < $afterText OR (coalesce(n.nextDue, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'ON' THEN coalesce(n.on, '~') END,
  CASE WHEN $orderBy = 'ON_DESC' THEN coalesce(n.on, '') END DESC,
  CASE WHEN $orderBy = 'NEXT_DUE' THEN coalesce(n.nextDue, '~') END,
  CASE WHEN $orderBy = 'NEXT_DUE_DESC' THEN coalesce(n.nextDue, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
