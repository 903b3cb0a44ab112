// Its clauses (条款).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Clause[], total: int }
MATCH (c:Policy)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:OF_POLICY]-(o:Clause)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:OF_POLICY]-(o:Clause)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
