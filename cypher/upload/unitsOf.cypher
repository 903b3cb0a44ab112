// The organisations that experts are affiliated with.
// @param ids string[]
// @returns many { owner: string, tied: string }
MATCH (n:Expert)-[:AFFILIATED_WITH]->(o:Entity)
WHERE n.id IN $ids
RETURN DISTINCT n.id AS owner, o.id AS tied
ORDER BY owner, tied
