// What `supportedBy` leads to: what Chain is counted by (链条).
// @returns many { id: string, other: string }
MATCH (n:Chain)<-[:SUPPORTS]-(o:Chain)
RETURN n.id AS id, o.id AS other
