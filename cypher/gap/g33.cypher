// Action items that had to be done before the day and are not done by then, with the meeting they come from (议定事项逾期).
// @param asOf string
// @param regions string[]?
// @param chains string[]?
// @returns many { id: string, name: string, kind: ActionKind?, due: string, closedOn: string?, departmentId: string?, measureId: string?, meetingId: string, meeting: string, regionId: string?, chains: string[] }
MATCH (i:ActionItem)-[:RAISED_AT]->(m:Meeting)
WHERE i.due < $asOf
  AND coalesce(i.status, 'OPEN') <> 'DROPPED'
  AND (i.closedOn > $asOf OR (i.closedOn IS NULL AND coalesce(i.status, 'OPEN') <> 'DONE'))
  AND (m.on IS NULL OR m.on <= $asOf)
  AND ($regions IS NULL OR m.regionId IN $regions)
WITH i, m, COUNT { MATCH (m)-[:CONCERNS]->(x:Chain) WHERE x.id IN $chains AND coalesce(x.status, '') <> 'DISCONTINUED' } AS on
WHERE $chains IS NULL OR on > 0
CALL (m) {
  MATCH (m)-[:CONCERNS]->(c:Chain)
  WHERE coalesce(c.status, '') <> 'DISCONTINUED'
  WITH DISTINCT c
  ORDER BY c.id
  RETURN collect(c.id) AS chains
}
RETURN i.id AS id, i.name AS name, i.kind AS kind, i.due AS due, i.closedOn AS closedOn, i.departmentId AS departmentId, i.measureId AS measureId, m.id AS meetingId, m.name AS meeting, m.regionId AS regionId, chains
ORDER BY id
