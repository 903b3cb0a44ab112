// Stays in reserve pools (后备库记录).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ReserveEntry[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:RESERVE_OF]-(o:ReserveEntry)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:RESERVE_OF]-(o:ReserveEntry)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
