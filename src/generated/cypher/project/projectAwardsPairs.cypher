// What `awards` leads to: what Project is counted by (项目).
// @returns many { id: string, level: AdminLevel? }
MATCH (n:Project)<-[r:AWARDED_TO]-(o:Programme)
RETURN n.id AS id, r.level AS level
