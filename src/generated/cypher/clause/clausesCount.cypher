// How many clauses a filter keeps (条款).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param policy string?
// @returns value int
MATCH (n:Clause)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($policy IS NULL OR n.policyId = $policy)
RETURN count(n) AS value
