// Entities that are demonstration data (演示数据).
// @returns many { id: string }
MATCH (n:Entity)
WHERE n.synthetic
RETURN n.id AS id
ORDER BY id
