// Decisions on what was read before.
// @param ids string[]
// @returns many { decision: ReadDecision }
MATCH (n:ReadDecision)
WHERE n.id IN $ids
RETURN properties(n) AS decision
