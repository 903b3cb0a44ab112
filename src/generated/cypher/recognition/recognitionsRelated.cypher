// Recognitions kept by what they are related to, found from there (企业认定).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param tier EnterpriseTier[]?
// @param enterprise string?
// @param activeAt string?
// @param endsFrom string?
// @param endsTo string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: Recognition }
MATCH (e:Enterprise)<-[:RECOGNITION_OF]-(n:Recognition)
WHERE e.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($tier IS NULL OR n.tier IN $tier)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
  AND ($endsFrom IS NULL OR n.to >= $endsFrom)
  AND ($endsTo IS NULL OR n.to <= $endsTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'FROM' AND (coalesce(n.from, '~') > $afterText OR (coalesce(n.from, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'FROM_DESC' AND (coalesce(n.from, '') < $afterText OR (coalesce(n.from, '') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'TO' AND (coalesce(n.to, '~') > $afterText OR (coalesce(n.to, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'TO_DESC' AND (coalesce(n.to, '') < $afterText OR (coalesce(n.to, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'FROM' THEN coalesce(n.from, '~') END,
  CASE WHEN $orderBy = 'FROM_DESC' THEN coalesce(n.from, '') END DESC,
  CASE WHEN $orderBy = 'TO' THEN coalesce(n.to, '~') END,
  CASE WHEN $orderBy = 'TO_DESC' THEN coalesce(n.to, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
