// Experts of exactly this field (专家).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Expert[], total: int }
MATCH (c:Field)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SPECIALISES_IN]-(o:Expert)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:SPECIALISES_IN]-(o:Expert)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
