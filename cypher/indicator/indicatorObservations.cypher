// Recorded values (观测值).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Observation[], total: int }
MATCH (c:Indicator)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:OF_INDICATOR]-(o:Observation)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:OF_INDICATOR]-(o:Observation)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
