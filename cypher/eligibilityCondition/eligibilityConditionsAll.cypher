// Eligibility conditions in the order of their ids, without a filter (任职条件项).
// @param skip int
// @param first int
// @returns many { node: EligibilityCondition }
MATCH (n:EligibilityCondition)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
