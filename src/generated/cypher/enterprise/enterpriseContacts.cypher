// Leaders who look after the enterprise, by post (联系服务).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ContactAssignment[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:CONTACT_OF]-(o:ContactAssignment)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:CONTACT_OF]-(o:ContactAssignment)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
