// The ids of all entities.
// @returns many { id: string }
MATCH (n:Entity)
RETURN n.id AS id
