// Which of the entities are demonstration data (演示数据).
// @param ids string[]
// @returns many { id: string }
MATCH (n:Entity)
WHERE n.id IN $ids AND n.synthetic
RETURN n.id AS id
ORDER BY id
