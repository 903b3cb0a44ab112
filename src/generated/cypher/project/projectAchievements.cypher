// Achievements produced (产出成果).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Achievement[], total: int }
MATCH (c:Project)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:PRODUCED]->(o:Achievement)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:PRODUCED]->(o:Achievement)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
