// Products in the order of their ids (产品).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param enterprise string?
// @param afterId string
// @param first int
// @returns many { node: Product }
MATCH (n:Product)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
