// Relations that start at the given entities, of a type or of all, with their facts; `rows` says whether they have rows of their own.
// @param ids string[]
// @param type string?
// @param rows boolean?
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (a:Entity)
WHERE a.id IN $ids
MATCH (a)-[r]->(b:Entity)
WHERE ($type IS NULL OR type(r) = $type) AND ($rows IS NULL OR (r.rowHash IS NOT NULL) = $rows)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
