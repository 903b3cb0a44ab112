// Experts the unit referred (所引荐专家).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Expert[], total: int }
MATCH (c:Department)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:REFERRED_BY]-(o:Expert)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:REFERRED_BY]-(o:Expert)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
