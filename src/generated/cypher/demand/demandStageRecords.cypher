// Stages of the matching service it has reached (需求阶段记录).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: DemandStage[], total: int }
MATCH (c:Demand)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:STAGE_OF]-(o:DemandStage)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:STAGE_OF]-(o:DemandStage)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
