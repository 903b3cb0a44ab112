// Project steps in the order of their ids (项目实施环节).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param project string?
// @param step ProjectStepKind[]?
// @param afterId string
// @param first int
// @returns many { node: ProjectStep }
MATCH (n:ProjectStep)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($project IS NULL OR n.projectId = $project)
  AND ($step IS NULL OR n.step IN $step)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
