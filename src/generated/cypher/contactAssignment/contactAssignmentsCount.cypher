// How many contact assignments a filter keeps (联系服务).
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param subject string?
// @param department string?
// @param activeAt string?
// @returns value int
MATCH (n:ContactAssignment)
WHERE n.id IS NOT NULL
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($subject IS NULL OR n.subjectId = $subject)
  AND ($department IS NULL OR n.departmentId = $department)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
RETURN count(n) AS value
