// What `needs` leads to: what OpenCall is counted by (揭榜挂帅榜单).
// @returns many { id: string, other: string }
MATCH (n:OpenCall)-[:CALL_NEEDS]->(o:Field)
RETURN n.id AS id, o.id AS other
