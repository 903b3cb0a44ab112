// What `brokerages` leads to: what Agency is counted by (服务机构).
// @returns many { id: string, region: string?, chain: string? }
MATCH (n:Agency)-[r:BROKERED]-(o:Entity)
OPTIONAL MATCH (o)-[:APPOINTED_TO]->(k:Chain)
RETURN n.id AS id, o.regionId AS region, k.id AS chain
