// Platform reviews in the order of their ids (平台评估).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param result AppraisalResult[]?
// @param platform string?
// @param dueFrom string?
// @param dueTo string?
// @param afterId string
// @param first int
// @returns many { node: PlatformReview }
MATCH (n:PlatformReview)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($result IS NULL OR n.result IN $result)
  AND ($platform IS NULL OR n.platformId = $platform)
  AND ($dueFrom IS NULL OR n.nextDue >= $dueFrom)
  AND ($dueTo IS NULL OR n.nextDue <= $dueTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
