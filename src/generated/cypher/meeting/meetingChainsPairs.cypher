// What `chains` leads to: what Meeting is counted by (会议与检查).
// @returns many { id: string, other: string }
MATCH (n:Meeting)-[:CONCERNS]->(o:Chain)
RETURN n.id AS id, o.id AS other
