// Appraisals in the order of their ids (专家考核).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param expert string?
// @param result AppraisalResult[]?
// @param onFrom string?
// @param onTo string?
// @param afterId string
// @param first int
// @returns many { node: Appraisal }
MATCH (n:Appraisal)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($expert IS NULL OR n.expertId = $expert)
  AND ($result IS NULL OR n.result IN $result)
  AND ($onFrom IS NULL OR n.on >= $onFrom)
  AND ($onTo IS NULL OR n.on <= $onTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
