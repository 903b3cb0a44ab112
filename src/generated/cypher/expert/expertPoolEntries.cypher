// Stays in pools of experts (入库记录).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: PoolEntry[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:IN_POOL_BY]->(o:PoolEntry)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:IN_POOL_BY]->(o:PoolEntry)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
