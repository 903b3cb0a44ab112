// What `affiliations` leads to, of facts that hold on a day: what Expert is counted by (专家).
// @param asOf string
// @returns many { id: string, region: string?, chain: string? }
MATCH (n:Expert)-[r:AFFILIATED_WITH]->(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
OPTIONAL MATCH (o)-[:ON_CHAIN]->(k:Chain)
RETURN n.id AS id, o.regionId AS region, k.id AS chain
