// Relations that end at the given entities and came with the rows of entities, with their facts.
// @param ids string[]
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (b:Entity)
WHERE b.id IN $ids
MATCH (b)<-[r]-(a:Entity)
WHERE r.rowHash IS NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
