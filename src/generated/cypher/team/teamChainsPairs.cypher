// What `chains` leads to: what Team is counted by (团队).
// @returns many { id: string, other: string }
MATCH (n:Team)-[:SERVES]->(o:Chain)
RETURN n.id AS id, o.id AS other
