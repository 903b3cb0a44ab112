// What `chains` leads to: what Platform is counted by (平台).
// @returns many { id: string, other: string }
MATCH (n:Platform)-[:SERVES]->(o:Chain)
RETURN n.id AS id, o.id AS other
