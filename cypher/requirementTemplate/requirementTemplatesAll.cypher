// Requirement templates in the order of their ids, without a filter (需求模板).
// @param skip int
// @param first int
// @returns many { node: RequirementTemplate }
MATCH (n:RequirementTemplate)
WHERE n.id IS NOT NULL
WITH n
ORDER BY n.id
SKIP $skip LIMIT $first
RETURN properties(n) AS node
