// Its cells (单元).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: RequirementTemplateCell[], total: int }
MATCH (c:RequirementTemplate)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:HAS_CELL]->(o:RequirementTemplateCell)
  WITH o
  ORDER BY o.order, o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:HAS_CELL]->(o:RequirementTemplateCell)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
