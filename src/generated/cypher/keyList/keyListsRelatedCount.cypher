// How many key lists a filter keeps that asks what they are related to (重点名单).
// @param member string
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind KeyListKind[]?
// @param activeAt string?
// @returns value int
MATCH (o:Entity)<-[:LISTS]-(n:KeyList)
WHERE o.id = $member
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
RETURN count(n) AS value
