// Named members (成员).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Expert[], total: int }
MATCH (c:Team)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:MEMBER_OF]-(o:Expert)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:MEMBER_OF]-(o:Expert)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
