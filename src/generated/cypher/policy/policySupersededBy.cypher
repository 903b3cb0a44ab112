// Editions after it, which are in its place (替代它的文件).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Policy[], total: int }
MATCH (c:Policy)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:SUPERSEDES]-(o:Policy)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:SUPERSEDES]-(o:Policy)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
