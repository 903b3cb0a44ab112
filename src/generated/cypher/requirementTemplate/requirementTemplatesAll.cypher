// Requirement templates in the order of their ids, without a filter (需求模板).
// @param afterId string
// @param first int
// @returns many { node: RequirementTemplate }
MATCH (n:RequirementTemplate)
WHERE n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
