// Relations with rows of their own that are demonstration data between entities that are not (演示数据).
// @returns many { id: string }
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.synthetic AND r.rowHash IS NOT NULL AND NOT coalesce(a.synthetic, false) AND NOT coalesce(b.synthetic, false)
RETURN DISTINCT r.id AS id
ORDER BY id
