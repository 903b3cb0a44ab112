// Demands it comes from (来源需求).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Demand[], total: int }
MATCH (c:GuideItem)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:FROM_DEMAND]->(o:Demand)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:FROM_DEMAND]->(o:Demand)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
