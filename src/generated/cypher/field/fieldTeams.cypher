// Teams of exactly this field (团队).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Team[], total: int }
MATCH (c:Field)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SPECIALISES_IN]-(o:Team)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:SPECIALISES_IN]-(o:Team)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
