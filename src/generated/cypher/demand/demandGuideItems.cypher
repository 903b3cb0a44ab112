// Items of guides that come from it (项目指南条目).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: GuideItem[], total: int }
MATCH (c:Demand)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:FROM_DEMAND]-(o:GuideItem)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:FROM_DEMAND]-(o:GuideItem)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
