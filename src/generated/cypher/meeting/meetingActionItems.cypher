// What has to be done (议定事项).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ActionItem[], total: int }
MATCH (c:Meeting)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:RAISED_AT]-(o:ActionItem)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:RAISED_AT]-(o:ActionItem)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
