// How many measures a filter keeps that asks what they are related to (任务措施).
// @param department string
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param policy string?
// @returns value int
MATCH (d:Department)<-[:RESPONSIBLE]-(n:Measure)
WHERE d.id = $department
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($policy IS NULL OR n.policyId = $policy)
RETURN count(n) AS value
