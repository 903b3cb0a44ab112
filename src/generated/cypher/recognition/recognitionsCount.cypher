// How many recognitions a filter keeps (企业认定).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param tier EnterpriseTier[]?
// @param enterprise string?
// @param activeAt string?
// @param endsFrom string?
// @param endsTo string?
// @returns value int
MATCH (n:Recognition)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($tier IS NULL OR n.tier IN $tier)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
  AND ($endsFrom IS NULL OR n.to >= $endsFrom)
  AND ($endsTo IS NULL OR n.to <= $endsTo)
RETURN count(n) AS value
