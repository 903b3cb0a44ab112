// Eligibility rules in the order of their ids, without a filter (任职条件).
// @param skip int
// @param first int
// @returns many { node: EligibilityRule }
MATCH (n:EligibilityRule)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
