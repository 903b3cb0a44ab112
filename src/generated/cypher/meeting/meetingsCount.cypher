// How many meetings a filter keeps (会议与检查).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind MeetingKind[]?
// @param convener string?
// @param heldFrom string?
// @param heldTo string?
// @returns value int
MATCH (n:Meeting)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($convener IS NULL OR n.convenerId = $convener)
  AND ($heldFrom IS NULL OR n.on >= $heldFrom)
  AND ($heldTo IS NULL OR n.on <= $heldTo)
RETURN count(n) AS value
