// Shortage posts in the order of their ids (急需紧缺岗位).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param year int?
// @param rank ShortageRank[]?
// @param employer string?
// @param field string?
// @param chain string?
// @param afterId string
// @param first int
// @returns many { node: ShortagePost }
MATCH (n:ShortagePost)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($year IS NULL OR n.year = $year)
  AND ($rank IS NULL OR n.rank IN $rank)
  AND ($employer IS NULL OR n.employerId = $employer)
  AND ($field IS NULL OR n.fieldId = $field)
  AND ($chain IS NULL OR n.chainId = $chain)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
