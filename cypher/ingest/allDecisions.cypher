// All decisions on what was read.
// @returns many { decision: ReadDecision }
MATCH (n:ReadDecision)
RETURN properties(n) AS decision
ORDER BY n.id
