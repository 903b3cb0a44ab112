// Projects in the order of their ids (项目).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param type ProjectType[]?
// @param mode ProjectMode[]?
// @param stage InnovationStage[]?
// @param status ProjectStatus[]?
// @param afterId string
// @param first int
// @returns many { node: Project }
MATCH (n:Project)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($type IS NULL OR n.type IN $type)
  AND ($mode IS NULL OR n.mode IN $mode)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($status IS NULL OR n.status IN $status)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
