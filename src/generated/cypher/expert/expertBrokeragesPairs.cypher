// What `brokerages` leads to: what Expert is counted by (专家).
// @returns many { id: string, region: string?, chain: string? }
MATCH (n:Expert)-[r:BROKERED]-(o:Entity)
OPTIONAL MATCH (o)-[:APPOINTED_TO]->(k:Chain)
RETURN n.id AS id, o.regionId AS region, k.id AS chain
