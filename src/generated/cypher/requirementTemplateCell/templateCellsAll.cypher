// Requirement template cells in the order of their ids, without a filter (需求模板单元).
// @param afterId string
// @param first int
// @returns many { node: RequirementTemplateCell }
MATCH (n:RequirementTemplateCell)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
