// Action items in an order other than that of their ids; missing values come last (议定事项).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind ActionKind[]?
// @param status ActionStatus[]?
// @param meeting string?
// @param department string?
// @param measure string?
// @param dueFrom string?
// @param dueTo string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: ActionItem }
MATCH (n:ActionItem)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($meeting IS NULL OR n.meetingId = $meeting)
  AND ($department IS NULL OR n.departmentId = $department)
  AND ($measure IS NULL OR n.measureId = $measure)
  AND ($dueFrom IS NULL OR n.due >= $dueFrom)
  AND ($dueTo IS NULL OR n.due <= $dueTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'DUE' AND (coalesce(n.due, '~') > $afterText OR (coalesce(n.due, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'DUE_DESC' AND (coalesce(n.due, '') < $afterText OR (coalesce(n.due, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'DUE' THEN coalesce(n.due, '~') END,
  CASE WHEN $orderBy = 'DUE_DESC' THEN coalesce(n.due, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
