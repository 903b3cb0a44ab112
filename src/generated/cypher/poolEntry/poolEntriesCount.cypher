// How many pool entries a filter keeps (入库记录).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param expert string?
// @param activeAt string?
// @param enteredFrom string?
// @param enteredTo string?
// @param leftFrom string?
// @param leftTo string?
// @returns value int
MATCH (n:PoolEntry)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($expert IS NULL OR n.expertId = $expert)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
  AND ($enteredFrom IS NULL OR n.from >= $enteredFrom)
  AND ($enteredTo IS NULL OR n.from <= $enteredTo)
  AND ($leftFrom IS NULL OR n.to >= $leftFrom)
  AND ($leftTo IS NULL OR n.to <= $leftTo)
RETURN count(n) AS value
