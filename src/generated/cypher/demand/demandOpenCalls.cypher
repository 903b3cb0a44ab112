// Open calls that come from it (揭榜挂帅榜单).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: OpenCall[], total: int }
MATCH (c:Demand)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:CALLS_FOR]-(o:OpenCall)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:CALLS_FOR]-(o:OpenCall)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
