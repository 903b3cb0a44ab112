// Relations with rows of their own, by their ids, wherever they are.
// @param ids string[]
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.id IN $ids AND r.rowHash IS NOT NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
