// Posts hard to fill that work for the chain (急需紧缺岗位).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ShortagePost[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:POST_CHAIN]-(o:ShortagePost)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:POST_CHAIN]-(o:ShortagePost)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
