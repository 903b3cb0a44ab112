// Open calls in an order other than that of their ids; missing values come last (揭榜挂帅榜单).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param status OpenCallStatus[]?
// @param chain string?
// @param deadlineFrom string?
// @param deadlineTo string?
// @param orderBy string
// @param afterId string
// @param afterNumber float
// @param afterText string
// @param first int
// @returns many { node: OpenCall }
MATCH (n:OpenCall)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($status IS NULL OR n.status IN $status)
  AND ($chain IS NULL OR n.chainId = $chain)
  AND ($deadlineFrom IS NULL OR n.deadline >= $deadlineFrom)
  AND ($deadlineTo IS NULL OR n.deadline <= $deadlineTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'REWARD' AND (coalesce(n.rewardCny, 999999999999) > $afterNumber OR (coalesce(n.rewardCny, 999999999999) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'REWARD_DESC' AND (coalesce(n.rewardCny, -1) < $afterNumber OR (coalesce(n.rewardCny, -1) = $afterNumber AND n.id > $afterId)))
    OR ($orderBy = 'PUBLISHED_ON' AND (coalesce(n.publishedOn, '~') > $afterText OR (coalesce(n.publishedOn, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'PUBLISHED_ON_DESC' AND (coalesce(n.publishedOn, '') < $afterText OR (coalesce(n.publishedOn, '') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'DEADLINE' AND (coalesce(n.deadline, '~') > $afterText OR (coalesce(n.deadline, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'DEADLINE_DESC' AND (coalesce(n.deadline, '') < $afterText OR (coalesce(n.deadline, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'REWARD' THEN coalesce(n.rewardCny, 999999999999) END,
  CASE WHEN $orderBy = 'REWARD_DESC' THEN coalesce(n.rewardCny, -1) END DESC,
  CASE WHEN $orderBy = 'PUBLISHED_ON' THEN coalesce(n.publishedOn, '~') END,
  CASE WHEN $orderBy = 'PUBLISHED_ON_DESC' THEN coalesce(n.publishedOn, '') END DESC,
  CASE WHEN $orderBy = 'DEADLINE' THEN coalesce(n.deadline, '~') END,
  CASE WHEN $orderBy = 'DEADLINE_DESC' THEN coalesce(n.deadline, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
