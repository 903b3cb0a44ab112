// Relations with rows of their own that start or end at the given entities, with all their facts.
// @param ids string[]
// @returns many { type: string, from: string, to: string, properties: json }
MATCH (a:Entity)
WHERE a.id IN $ids
CALL (a) {
  MATCH (a)-[r]->(b:Entity)
  WHERE r.rowHash IS NOT NULL
  RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
  UNION ALL
  MATCH (a)<-[r]-(b:Entity)
  WHERE r.rowHash IS NOT NULL
  RETURN type(r) AS type, b.id AS from, a.id AS to, properties(r) AS properties
}
RETURN type, from, to, properties
