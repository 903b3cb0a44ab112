// The organisations that experts are affiliated with.
// @param ids string[]
// @returns many { expert: string, organisation: string }
MATCH (n:Expert)-[:AFFILIATED_WITH]->(o:Entity)
WHERE n.id IN $ids
RETURN DISTINCT n.id AS expert, o.id AS organisation
ORDER BY expert, organisation
