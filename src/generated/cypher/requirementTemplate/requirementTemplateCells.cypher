// Its cells (单元).
// @param ids string[]
// @param afterId string
// @param afterNumber float
// @param first int
// @param count boolean
// @returns many { id: string, rows: RequirementTemplateCell[], total: int }
MATCH (c:RequirementTemplate)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:HAS_CELL]->(o:RequirementTemplateCell)
  WHERE ($afterId = '' OR coalesce(o.order, 999999999999) > $afterNumber OR (coalesce(o.order, 999999999999) = $afterNumber AND o.id > $afterId))
  WITH o
  ORDER BY coalesce(o.order, 999999999999), o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:HAS_CELL]->(o:RequirementTemplateCell)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
