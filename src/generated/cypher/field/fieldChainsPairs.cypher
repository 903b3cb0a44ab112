// What `chains` leads to: what Field is counted by (技术领域).
// @returns many { id: string, other: string }
MATCH (n:Field)<-[:NEEDS]-(o:Chain)
RETURN n.id AS id, o.id AS other
