// What a policy document sets or is the source of: clauses, measures, targets, and all that names it.
// @param policy string
// @returns many { id: string, properties: json }
MATCH (n:Entity)
WHERE n.policyId = $policy
  OR (n.sources IS NOT NULL AND any(source IN n.sources WHERE split(split(source, '#')[0], '@')[0] = $policy))
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id
