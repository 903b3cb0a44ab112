// Chains it is core to (所属链条).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Chain[], total: int }
MATCH (c:Technology)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:CORE_OF]->(o:Chain)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:CORE_OF]->(o:Chain)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
