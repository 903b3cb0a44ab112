// Entities of any type by their ids; unknown ids are left out.
// @param ids string[]
// @returns many { node: Entity }
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN properties(n) AS node
