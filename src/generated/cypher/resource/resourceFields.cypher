// Fields it serves (适用领域).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Field[], total: int }
MATCH (c:Resource)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:CONCERNS]->(o:Field)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:CONCERNS]->(o:Field)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
