// Key lists kept by what they are related to, found from there (重点名单).
// @param member string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind KeyListKind[]?
// @param activeAt string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: KeyList }
MATCH (o:Entity)<-[:LISTS]-(n:KeyList)
WHERE o.id = $member
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'FROM' AND (coalesce(n.from, '~') > $afterText OR (coalesce(n.from, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'FROM_DESC' AND (coalesce(n.from, '') < $afterText OR (coalesce(n.from, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'FROM' THEN coalesce(n.from, '~') END,
  CASE WHEN $orderBy = 'FROM_DESC' THEN coalesce(n.from, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
