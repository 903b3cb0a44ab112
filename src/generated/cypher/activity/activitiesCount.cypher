// How many activities a filter keeps (活动).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ActivityKind[]?
// @param policy string?
// @param heldFrom string?
// @param heldTo string?
// @returns value int
MATCH (n:Activity)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND ($heldFrom IS NULL OR n.from >= $heldFrom)
  AND ($heldTo IS NULL OR n.from <= $heldTo)
RETURN count(n) AS value
