// What `awards` leads to: what Programme is counted by (计划与奖项).
// @returns many { id: string, level: AdminLevel? }
MATCH (n:Programme)-[r:AWARDED_TO]->(o:Entity)
RETURN n.id AS id, r.level AS level
