// Links of the chain (环节).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Segment[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:HAS_SEGMENT]->(o:Segment)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:HAS_SEGMENT]->(o:Segment)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
