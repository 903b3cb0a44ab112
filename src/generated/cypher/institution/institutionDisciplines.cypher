// Disciplines (学科).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Discipline[], total: int }
MATCH (c:Institution)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:TAUGHT_AT]-(o:Discipline)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:TAUGHT_AT]-(o:Discipline)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
