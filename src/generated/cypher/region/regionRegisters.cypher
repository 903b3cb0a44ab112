// Registers declared complete for the region itself; a declaration holds for the regions below as well (登记完整声明).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Register[], total: int }
MATCH (c:Region)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:IN_REGION]-(o:Register)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:IN_REGION]-(o:Register)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
