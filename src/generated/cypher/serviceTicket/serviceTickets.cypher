// Service tickets in the order of their ids (服务事项).
// @param ids string[]?
// @param name string?
// @param regions string[]?
// @param synthetic boolean?
// @param kind ServiceKind[]?
// @param expert string?
// @param enterprise string?
// @param department string?
// @param dueFrom string?
// @param dueTo string?
// @param afterId string
// @param first int
// @returns many { node: ServiceTicket }
MATCH (n:ServiceTicket)
WHERE n.id > $afterId
  AND ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($regions IS NULL OR n.regionId IN $regions)
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($expert IS NULL OR n.expertId = $expert)
  AND ($enterprise IS NULL OR n.enterpriseId = $enterprise)
  AND ($department IS NULL OR n.departmentId = $department)
  AND ($dueFrom IS NULL OR n.due >= $dueFrom)
  AND ($dueTo IS NULL OR n.due <= $dueTo)
WITH n
ORDER BY n.id
LIMIT $first
RETURN properties(n) AS node
