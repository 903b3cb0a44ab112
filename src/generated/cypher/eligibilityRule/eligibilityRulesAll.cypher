// Eligibility rules in the order of their ids, without a filter (任职条件).
// @param afterId string
// @param first int
// @returns many { node: EligibilityRule }
MATCH (n:EligibilityRule)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
