// Deletes the relations that came with the rows of the given entities and start at them; those with a row of their own stay.
// @param ids string[]
// @param types string[]
// @returns none
// @write
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE type(r) IN $types AND r.rowHash IS NULL
DELETE r
