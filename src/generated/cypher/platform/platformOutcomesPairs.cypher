// What `outcomes` leads to: what Platform is counted by (平台).
// @returns many { id: string, kind: OutcomeKind?, region: string?, chain: string? }
MATCH (n:Platform)-[r:BROUGHT]-(o:Entity)
OPTIONAL MATCH (o)-[:CONCERNS]->(k:Chain)
RETURN n.id AS id, r.kind AS kind, o.regionId AS region, k.id AS chain
