// What `chains` leads to: what Activity is counted by (活动).
// @returns many { id: string, other: string }
MATCH (n:Activity)-[:CONCERNS]->(o:Chain)
RETURN n.id AS id, o.id AS other
