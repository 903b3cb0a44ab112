// Answers to it (揭榜申报).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Bid[], total: int }
MATCH (c:OpenCall)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:BID_FOR]-(o:Bid)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:BID_FOR]-(o:Bid)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
