// Programmes in the order of their ids (计划与奖项).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind ProgrammeKind[]?
// @param policy string?
// @param afterId string
// @param first int
// @returns many { node: Programme }
MATCH (n:Programme)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($policy IS NULL OR n.policyId = $policy)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
