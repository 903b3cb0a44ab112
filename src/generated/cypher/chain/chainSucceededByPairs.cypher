// What `succeededBy` leads to: what Chain is counted by (链条).
// @returns many { id: string, other: string }
MATCH (n:Chain)<-[:SUCCEEDS]-(o:Chain)
RETURN n.id AS id, o.id AS other
