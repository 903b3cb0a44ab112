// Deletes entities with all their relations.
// @param ids string[]
// @returns none
// @write
MATCH (n:Entity)
WHERE n.id IN $ids
DETACH DELETE n
