// Fields in the order of their ids (技术领域).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param broader string?
// @param afterId string
// @param first int
// @returns many { node: Field }
MATCH (n:Field)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($broader IS NULL OR n.broaderId = $broader)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
