// How many disciplines a filter keeps (学科).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param institution string?
// @param kind DisciplineKind[]?
// @param level AdminLevel[]?
// @returns value int
MATCH (n:Discipline)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($institution IS NULL OR n.institutionId = $institution)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
RETURN count(n) AS value
