// What `awards` leads to: what Enterprise is counted by (企业).
// @returns many { id: string, level: AdminLevel? }
MATCH (n:Enterprise)<-[r:AWARDED_TO]-(o:Programme)
RETURN n.id AS id, r.level AS level
