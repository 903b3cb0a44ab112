// Contact assignments kept by what they are related to, found from there (联系服务).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param subject string?
// @param department string?
// @param activeAt string?
// @param orderBy string
// @param afterId string
// @param afterText string
// @param first int
// @returns many { node: ContactAssignment }
MATCH (o:Entity)<-[:CONTACT_OF]-(n:ContactAssignment)
WHERE o.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($subject IS NULL OR n.subjectId = $subject)
  AND ($department IS NULL OR n.departmentId = $department)
  AND ($activeAt IS NULL OR ((n.from IS NULL OR n.from <= $activeAt) AND (n.to IS NULL OR n.to > $activeAt)))
  AND ($afterId = ''
    OR ($orderBy = 'ID' AND n.id > $afterId)
    OR ($orderBy = 'NAME' AND (n.sortKey > $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'NAME_DESC' AND (n.sortKey < $afterText OR (n.sortKey = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'FROM' AND (coalesce(n.from, '~') > $afterText OR (coalesce(n.from, '~') = $afterText AND n.id > $afterId)))
    OR ($orderBy = 'FROM_DESC' AND (coalesce(n.from, '') < $afterText OR (coalesce(n.from, '') = $afterText AND n.id > $afterId))))
WITH n
ORDER BY CASE WHEN $orderBy = 'NAME' THEN n.sortKey END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN n.sortKey END DESC,
  CASE WHEN $orderBy = 'FROM' THEN coalesce(n.from, '~') END,
  CASE WHEN $orderBy = 'FROM_DESC' THEN coalesce(n.from, '') END DESC,
  n.id
LIMIT $first
RETURN properties(n) AS node
