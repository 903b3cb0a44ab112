// What `outcomes` leads to: what Activity is counted by (活动).
// @returns many { id: string, kind: OutcomeKind?, region: string?, chain: string? }
MATCH (n:Activity)-[r:BROUGHT]-(o:Entity)
OPTIONAL MATCH (o)-[:CONCERNS]->(k:Chain)
RETURN n.id AS id, r.kind AS kind, o.regionId AS region, k.id AS chain
