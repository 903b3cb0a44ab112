// What `dispatches` leads to, of facts that hold on a day: what Expert is counted by (专家).
// @param asOf string
// @returns many { id: string, kind: DispatchKind?, region: string?, chain: string? }
MATCH (n:Expert)-[r:DISPATCHED_TO]->(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
OPTIONAL MATCH (o)-[:ON_CHAIN]->(k:Chain)
RETURN n.id AS id, r.kind AS kind, o.regionId AS region, k.id AS chain
