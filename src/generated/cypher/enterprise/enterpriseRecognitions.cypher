// Recognitions on the ladder of enterprises (企业认定).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Recognition[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:RECOGNITION_OF]-(o:Recognition)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:RECOGNITION_OF]-(o:Recognition)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
