// What `fields` leads to: what Resource is counted by (科技资源).
// @returns many { id: string, other: string }
MATCH (n:Resource)-[:CONCERNS]->(o:Field)
RETURN n.id AS id, o.id AS other
