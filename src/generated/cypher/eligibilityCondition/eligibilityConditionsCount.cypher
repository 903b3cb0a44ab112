// How many eligibility conditions a filter keeps (任职条件项).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param rule string?
// @returns value int
MATCH (n:EligibilityCondition)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($rule IS NULL OR n.ruleId = $rule)
RETURN count(n) AS value
