// Deletes contact data by the ids of its nodes.
// @param ids string[]
// @returns none
// @write
MATCH (c:Contact)
WHERE c.id IN $ids
DETACH DELETE c
