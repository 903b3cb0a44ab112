// Measures kept by what they are related to, found from there (任务措施).
// @param department string
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param policy string?
// @param afterId string
// @param first int
// @returns many { node: Measure }
MATCH (d:Department)<-[:RESPONSIBLE]-(n:Measure)
WHERE d.id = $department
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND n.id > $afterId
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
