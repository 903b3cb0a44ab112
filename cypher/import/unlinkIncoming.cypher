// Deletes the relations that came with the rows of the given entities and end at them; those with a row of their own stay.
// @param ids string[]
// @param types string[]
// @returns none
// @write
MATCH (b:Entity)
WHERE b.id IN $ids
MATCH (b)<-[r]-(a:Entity)
WHERE type(r) IN $types AND r.rowHash IS NULL
DELETE r
