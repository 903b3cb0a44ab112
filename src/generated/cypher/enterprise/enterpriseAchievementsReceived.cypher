// Achievements transferred to the enterprise (承接的成果).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Achievement[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:TRANSFERRED_TO]-(o:Achievement)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:TRANSFERRED_TO]-(o:Achievement)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
