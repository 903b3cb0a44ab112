// Eligibility conditions in the order of their ids, without a filter (任职条件项).
// @param afterId string
// @param first int
// @returns many { node: EligibilityCondition }
MATCH (n:EligibilityCondition)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
