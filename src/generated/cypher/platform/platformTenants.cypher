// Enterprises that have settled in it, where it is a park (入园企业).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Enterprise[], total: int }
MATCH (c:Platform)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:LOCATED_IN]-(o:Enterprise)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:LOCATED_IN]-(o:Enterprise)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
