// Dispatches to regions, or to enterprises and institutions in them (选派).
// @param regions string[]?
// @returns many { id: string, kind: DispatchKind, expert: string, served: string, personTimes: int?, from: string?, to: string? }
MATCH (n:Entity)<-[d:DISPATCHED_TO]-(e:Expert)
WHERE $regions IS NULL OR n.regionId IN $regions OR n.id IN $regions
RETURN d.id AS id, d.kind AS kind, e.id AS expert, n.id AS served, d.personTimes AS personTimes, d.from AS from, d.to AS to
ORDER BY id
