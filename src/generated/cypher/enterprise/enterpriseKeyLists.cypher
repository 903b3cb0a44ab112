// Key lists it is on (所在重点名单).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: KeyList[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:LISTS]-(o:KeyList)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:LISTS]-(o:KeyList)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
