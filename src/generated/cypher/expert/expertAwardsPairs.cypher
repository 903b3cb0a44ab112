// What `awards` leads to: what Expert is counted by (专家).
// @returns many { id: string, level: AdminLevel? }
MATCH (n:Expert)<-[r:AWARDED_TO]-(o:Programme)
RETURN n.id AS id, r.level AS level
