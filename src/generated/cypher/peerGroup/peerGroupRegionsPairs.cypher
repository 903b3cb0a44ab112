// What `regions` leads to: what PeerGroup is counted by (对标组).
// @returns many { id: string, other: string }
MATCH (n:PeerGroup)-[:COMPARES]->(o:Region)
RETURN n.id AS id, o.id AS other
