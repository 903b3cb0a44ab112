// The chains that enterprises are on.
// @param ids string[]
// @returns many { owner: string, tied: string }
MATCH (n:Enterprise)-[:ON_CHAIN]->(c:Chain)
WHERE n.id IN $ids
RETURN DISTINCT n.id AS owner, c.id AS tied
ORDER BY owner, tied
