// Activities kept by what they are related to, found from there; of the conditions, those left out are empty, and `conditions` says how many are given (活动).
// @param chain string
// @param organiser string
// @param conditions int
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ActivityKind[]?
// @param policy string?
// @param heldFrom string?
// @param heldTo string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: Activity }
CALL () {
  MATCH (k:Chain)<-[:CONCERNS]-(n:Activity)
  WHERE k.id = $chain
  RETURN n.id AS id, 'chain' AS condition
  UNION
  MATCH (o:Entity)<-[:ORGANISED_BY]-(n:Activity)
  WHERE o.id = $organiser
  RETURN n.id AS id, 'organiser' AS condition
}
WITH id, count(*) AS met
WHERE met = $conditions
MATCH (n:Activity)
WHERE n.id = id
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND ($heldFrom IS NULL OR n.from >= $heldFrom)
  AND ($heldTo IS NULL OR n.from <= $heldTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'HELD' AND (coalesce(n.from, '~') > $afterText OR (coalesce(n.from, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'HELD_DESC' AND (coalesce(n.from, '') < $afterText OR (coalesce(n.from, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'HELD' THEN coalesce(n.from, '~') END,
  CASE WHEN $orderBy = 'HELD_DESC' THEN coalesce(n.from, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
