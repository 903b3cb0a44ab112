// What `fields` leads to: what Discipline is counted by (学科).
// @returns many { id: string, other: string }
MATCH (n:Discipline)-[:CONCERNS]->(o:Field)
RETURN n.id AS id, o.id AS other
