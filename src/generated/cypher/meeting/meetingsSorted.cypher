// Meetings in an order other than that of their ids; missing values come last (会议与检查).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind MeetingKind[]?
// @param convener string?
// @param heldFrom string?
// @param heldTo string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: Meeting }
MATCH (n:Meeting)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($convener IS NULL OR n.convenerId = $convener)
  AND ($heldFrom IS NULL OR n.on >= $heldFrom)
  AND ($heldTo IS NULL OR n.on <= $heldTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'HELD' AND (coalesce(n.on, '~') > $afterText OR (coalesce(n.on, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'HELD_DESC' AND (coalesce(n.on, '') < $afterText OR (coalesce(n.on, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'HELD' THEN coalesce(n.on, '~') END,
  CASE WHEN $orderBy = 'HELD_DESC' THEN coalesce(n.on, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
