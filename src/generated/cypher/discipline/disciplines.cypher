// Disciplines in the order of their ids (学科).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param institution string?
// @param kind DisciplineKind[]?
// @param level AdminLevel[]?
// @param afterId string
// @param first int
// @returns many { node: Discipline }
MATCH (n:Discipline)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($institution IS NULL OR n.institutionId = $institution)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($level IS NULL OR n.level IN $level)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
