// Service tickets that were due before a day, settled or not (到期服务事项).
// @param asOf string
// @param before string
// @param regions string[]?
// @returns many { id: string, kind: ServiceKind, raisedOn: string, due: string, closedOn: string?, regionId: string, departmentId: string?, enterpriseId: string?, projectId: string? }
MATCH (t:ServiceTicket)
WHERE t.due < $before AND t.raisedOn <= $asOf
  AND ($regions IS NULL OR t.regionId IN $regions)
RETURN t.id AS id, t.kind AS kind, t.raisedOn AS raisedOn, t.due AS due, t.closedOn AS closedOn, t.regionId AS regionId,
  t.departmentId AS departmentId, t.enterpriseId AS enterpriseId, t.projectId AS projectId
ORDER BY id
