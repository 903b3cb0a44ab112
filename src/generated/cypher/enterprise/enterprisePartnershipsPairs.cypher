// What `partnerships` leads to, of facts that hold on a day: what Enterprise is counted by (企业).
// @param asOf string
// @returns many { id: string, kind: PartnershipKind?, region: string?, chain: string? }
MATCH (n:Enterprise)-[r:PARTNERS_WITH]-(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
OPTIONAL MATCH (o)-[:ON_CHAIN]->(k:Chain)
RETURN n.id AS id, r.kind AS kind, o.regionId AS region, k.id AS chain
