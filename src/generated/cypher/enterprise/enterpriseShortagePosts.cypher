// Posts of the catalogue of posts hard to fill (急需紧缺岗位).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ShortagePost[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:POST_OF]-(o:ShortagePost)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:POST_OF]-(o:ShortagePost)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
