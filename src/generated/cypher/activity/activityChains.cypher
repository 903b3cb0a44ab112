// Chains it is about (涉及链条).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Chain[], total: int }
MATCH (c:Activity)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:CONCERNS]->(o:Chain)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:CONCERNS]->(o:Chain)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
