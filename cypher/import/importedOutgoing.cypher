// Relations that start at the given entities and came with the rows of entities, with their facts.
// @param ids string[]
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE r.rowHash IS NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
