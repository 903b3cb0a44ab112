// What `needs` leads to: what Demand is counted by (需求).
// @returns many { id: string, other: string }
MATCH (n:Demand)-[:NEEDS]->(o:Field)
RETURN n.id AS id, o.id AS other
