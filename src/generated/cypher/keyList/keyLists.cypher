// Key lists in the order of their ids (重点名单).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind KeyListKind[]?
// @param activeAt string?
// @param afterId string
// @param first int
// @returns many { node: KeyList }
MATCH (n:KeyList)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
