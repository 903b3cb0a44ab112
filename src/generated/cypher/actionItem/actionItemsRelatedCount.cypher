// How many action items a filter keeps that asks what they are related to (议定事项).
// @param regions string[]
// @param ids string[]?
// @param name string?
// @param synthetic boolean?
// @param kind ActionKind[]?
// @param status ActionStatus[]?
// @param meeting string?
// @param department string?
// @param measure string?
// @param dueFrom string?
// @param dueTo string?
// @returns value int
MATCH (m:Meeting)<-[:RAISED_AT]-(n:ActionItem)
WHERE m.regionId IN $regions
WITH DISTINCT n
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))
  AND ($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)
  AND ($kind IS NULL OR n.kind IN $kind)
  AND ($status IS NULL OR n.status IN $status)
  AND ($meeting IS NULL OR n.meetingId = $meeting)
  AND ($department IS NULL OR n.departmentId = $department)
  AND ($measure IS NULL OR n.measureId = $measure)
  AND ($dueFrom IS NULL OR n.due >= $dueFrom)
  AND ($dueTo IS NULL OR n.due <= $dueTo)
RETURN count(n) AS value
