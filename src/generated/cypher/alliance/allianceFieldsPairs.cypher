// What `fields` leads to: what Alliance is counted by (联盟).
// @returns many { id: string, other: string }
MATCH (n:Alliance)-[:CONCERNS]->(o:Field)
RETURN n.id AS id, o.id AS other
