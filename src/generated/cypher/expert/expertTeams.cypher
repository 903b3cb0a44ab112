// Teams the expert is a member of (所在团队).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Team[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:MEMBER_OF]->(o:Team)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:MEMBER_OF]->(o:Team)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
