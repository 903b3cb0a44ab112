// What `dispatches` leads to, of facts that hold on a day: what Institution is counted by (机构).
// @param asOf string
// @returns many { id: string, kind: DispatchKind?, region: string? }
MATCH (n:Institution)<-[r:DISPATCHED_TO]-(o:Expert)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
RETURN n.id AS id, r.kind AS kind, o.regionId AS region
