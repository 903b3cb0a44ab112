// Teams the expert leads (牵头团队).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Team[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:LEADS]->(o:Team)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:LEADS]->(o:Team)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
