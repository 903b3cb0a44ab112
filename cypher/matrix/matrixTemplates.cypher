// Every requirement template, with the cells of the one asked for in their order (需求模板及其单元).
// @param id string
// @returns many { template: RequirementTemplate, cells: RequirementTemplateCell[] }
MATCH (t:RequirementTemplate)
CALL (t) {
  MATCH (t)-[:HAS_CELL]->(c:RequirementTemplateCell)
  WHERE t.id = $id
  WITH c
  ORDER BY coalesce(c.order, 999999999999), c.id
  RETURN collect(c {.*}) AS cells
}
RETURN t {.*} AS template, cells
ORDER BY t.id
