// Levels and statuses it had (级别变动).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: PlatformLevel[], total: int }
MATCH (c:Platform)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:LEVEL_OF]-(o:PlatformLevel)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:LEVEL_OF]-(o:PlatformLevel)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
