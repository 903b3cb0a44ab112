// The given entities with all their properties.
// @param ids string[]
// @returns many { id: string, properties: json }
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS properties
