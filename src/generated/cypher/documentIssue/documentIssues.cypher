// Document issues in the order of their ids (文件疑点).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param policy string?
// @param kind DocumentIssueKind[]?
// @param afterId string
// @param first int
// @returns many { node: DocumentIssue }
MATCH (n:DocumentIssue)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($policy IS NULL OR n.policyId = $policy)
  AND ($kind IS NULL OR n.kind IN $kind)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
