// What `brokerages` leads to: what Achievement is counted by (成果).
// @returns many { id: string, region: string?, chain: string? }
MATCH (n:Achievement)-[r:BROKERED]-(o:Entity)
OPTIONAL MATCH (o)-[:APPOINTED_TO]->(k:Chain)
RETURN n.id AS id, o.regionId AS region, k.id AS chain
