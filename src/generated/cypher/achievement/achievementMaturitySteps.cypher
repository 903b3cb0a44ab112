// Stages of maturity it has reached (成熟度记录).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: MaturityStep[], total: int }
MATCH (c:Achievement)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:MATURITY_OF]-(o:MaturityStep)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:MATURITY_OF]-(o:MaturityStep)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
