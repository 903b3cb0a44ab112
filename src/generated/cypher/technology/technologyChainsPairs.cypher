// What `chains` leads to: what Technology is counted by (核心技术).
// @returns many { id: string, other: string }
MATCH (n:Technology)-[:CORE_OF]->(o:Chain)
RETURN n.id AS id, o.id AS other
