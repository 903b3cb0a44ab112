// Achievements in the order of their ids (成果).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param maturity InnovationStage[]?
// @param project string?
// @param afterId string
// @param first int
// @returns many { node: Achievement }
MATCH (n:Achievement)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($maturity IS NULL OR n.maturity IN $maturity)
  AND ($project IS NULL OR n.projectId = $project)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
