// Deletes relations of a type by their own ids, looked for at the entities they start at.
// @param froms string[]
// @param ids string[]
// @param type string
// @returns none
// @write
MATCH (a:Entity)
WHERE a.id IN $froms
MATCH (a)-[r]->(b:Entity)
WHERE type(r) = $type AND r.id IN $ids
DELETE r
