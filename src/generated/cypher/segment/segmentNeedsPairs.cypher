// What `needs` leads to: what Segment is counted by (环节).
// @returns many { id: string, other: string }
MATCH (n:Segment)-[:NEEDS]->(o:Field)
RETURN n.id AS id, o.id AS other
