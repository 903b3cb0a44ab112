// Teams that serve the chain (服务团队).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Team[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SERVES]-(o:Team)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:SERVES]-(o:Team)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
