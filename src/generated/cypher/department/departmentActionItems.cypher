// What meetings gave it to do (承办事项).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ActionItem[], total: int }
MATCH (c:Department)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:ASSIGNED_TO]-(o:ActionItem)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:ASSIGNED_TO]-(o:ActionItem)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
