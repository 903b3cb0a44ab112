// How many projects a filter keeps (项目).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param type ProjectType[]?
// @param mode ProjectMode[]?
// @param stage InnovationStage[]?
// @param status ProjectStatus[]?
// @returns value int
MATCH (n:Project)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($type IS NULL OR n.type IN $type)
  AND ($mode IS NULL OR n.mode IN $mode)
  AND ($stage IS NULL OR n.stage IN $stage)
  AND ($status IS NULL OR n.status IN $status)
RETURN count(n) AS value
