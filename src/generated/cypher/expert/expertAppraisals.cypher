// Appraisals in pools of experts (专家考核).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Appraisal[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:APPRAISAL_OF]-(o:Appraisal)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:APPRAISAL_OF]-(o:Appraisal)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
