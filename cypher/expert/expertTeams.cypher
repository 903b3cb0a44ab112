// Teams the expert is a member of (所在团队).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Team[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:MEMBER_OF]->(o:Team)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:MEMBER_OF]->(o:Team)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
