// What `chains` leads to: what Project is counted by (项目).
// @returns many { id: string, other: string }
MATCH (n:Project)-[:FOR_CHAIN]->(o:Chain)
RETURN n.id AS id, o.id AS other
