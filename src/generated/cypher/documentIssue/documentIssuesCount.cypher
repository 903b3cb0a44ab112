// How many document issues a filter keeps (文件疑点).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param policy string?
// @param kind DocumentIssueKind[]?
// @returns value int
MATCH (n:DocumentIssue)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND ($kind IS NULL OR n.kind IN $kind)
RETURN count(n) AS value
