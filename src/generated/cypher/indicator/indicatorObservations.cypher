// Recorded values (观测值).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Observation[], total: int }
MATCH (c:Indicator)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:OF_INDICATOR]-(o:Observation)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:OF_INDICATOR]-(o:Observation)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
