// Eligibility conditions in the order of their ids (任职条件项).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param rule string?
// @param afterId string
// @param first int
// @returns many { node: EligibilityCondition }
MATCH (n:EligibilityCondition)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($rule IS NULL OR n.ruleId = $rule)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
