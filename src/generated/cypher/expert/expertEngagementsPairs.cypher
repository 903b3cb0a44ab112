// What `engagements` leads to, of facts that hold on a day: what Expert is counted by (专家).
// @param asOf string
// @returns many { id: string, mode: CooperationMode?, term: CooperationTerm?, region: string?, chain: string? }
MATCH (n:Expert)-[r:ENGAGED_BY]->(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
OPTIONAL MATCH (o)-[:ON_CHAIN]->(k:Chain)
RETURN n.id AS id, r.mode AS mode, r.term AS term, o.regionId AS region, k.id AS chain
