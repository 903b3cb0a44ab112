// What `needs` leads to: what Chain is counted by (链条).
// @returns many { id: string, other: string }
MATCH (n:Chain)-[:NEEDS]->(o:Field)
RETURN n.id AS id, o.id AS other
