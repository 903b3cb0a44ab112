// What `awards` leads to: what Achievement is counted by (成果).
// @returns many { id: string, level: AdminLevel? }
MATCH (n:Achievement)<-[r:AWARDED_TO]-(o:Programme)
RETURN n.id AS id, r.level AS level
