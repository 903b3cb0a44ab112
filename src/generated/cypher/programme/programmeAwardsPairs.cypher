// What `awards` leads to: what Programme is counted by (计划与奖项).
// @returns many { id: string, level: AdminLevel?, region: string?, chain: string? }
MATCH (n:Programme)-[r:AWARDED_TO]->(o:Entity)
OPTIONAL MATCH (o)-[:ON_CHAIN]->(k:Chain)
RETURN n.id AS id, r.level AS level, o.regionId AS region, k.id AS chain
