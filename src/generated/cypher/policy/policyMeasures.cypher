// Its measures (任务措施).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Measure[], total: int }
MATCH (c:Policy)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:OF_POLICY]-(o:Measure)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:OF_POLICY]-(o:Measure)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
