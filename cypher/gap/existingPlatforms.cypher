// Organisations with the existing platforms they host (单位已建平台).
// @param ids string[]?
// @returns many { id: string, platforms: string[] }
MATCH (p:Platform)-[:HOSTED_BY]->(o:Entity)
WHERE p.status = 'EXISTING' AND ($ids IS NULL OR o.id IN $ids)
WITH DISTINCT o, p
ORDER BY p.id
RETURN o.id AS id, collect(p.id) AS platforms
ORDER BY id
