// Maturity steps in an order other than that of their ids; missing values come last (成熟度记录).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param stage InnovationStage[]?
// @param achievement string?
// @param onFrom string?
// @param onTo string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: MaturityStep }
MATCH (n:MaturityStep)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($achievement IS NULL OR n.achievementId = $achievement)
  AND ($onFrom IS NULL OR n.on >= $onFrom)
  AND ($onTo IS NULL OR n.on <= $onTo)
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ON' AND (coalesce(n.on, '~') > $afterText OR (coalesce(n.on, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'ON_DESC' AND (coalesce(n.on, '') < $afterText OR (coalesce(n.on, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'ON' THEN coalesce(n.on, '~') END,
  CASE WHEN $orderBy = 'ON_DESC' THEN coalesce(n.on, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
