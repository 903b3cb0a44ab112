// Contact assignments in the order of their ids (联系服务).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param subject string?
// @param department string?
// @param activeAt string?
// @param afterId string
// @param first int
// @returns many { node: ContactAssignment }
MATCH (n:ContactAssignment)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($subject IS NULL OR n.subjectId = $subject)
  AND ($department IS NULL OR n.departmentId = $department)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
