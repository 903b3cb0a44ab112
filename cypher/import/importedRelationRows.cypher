// Relations with rows of their own, by their ids, looked for at the entities they start at, with all their facts.
// @param froms string[]
// @param ids string[]
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (a:Entity)
WHERE a.id IN $froms
MATCH (a)-[r]->(b:Entity)
WHERE r.id IN $ids AND r.rowHash IS NOT NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
