// Achievements transferred to the enterprise (承接的成果).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Achievement[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:TRANSFERRED_TO]-(o:Achievement)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:TRANSFERRED_TO]-(o:Achievement)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
