// Measures directly below (下级任务).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Measure[], total: int }
MATCH (c:Measure)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:PART_OF]-(o:Measure)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:PART_OF]-(o:Measure)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
