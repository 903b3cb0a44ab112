// Money the enterprise got (获得的资金).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Funding[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:FUNDS]-(o:Funding)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:FUNDS]-(o:Funding)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
