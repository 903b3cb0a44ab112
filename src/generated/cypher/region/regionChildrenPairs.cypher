// What `children` leads to: what Region is counted by (地区).
// @returns many { id: string, other: string }
MATCH (n:Region)<-[:PART_OF]-(o:Region)
RETURN n.id AS id, o.id AS other
