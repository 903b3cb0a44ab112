// What `members` leads to, of facts that hold on a day: what Alliance is counted by (联盟).
// @param asOf string
// @returns many { id: string, role: AllianceRole?, region: string?, chain: string? }
MATCH (n:Alliance)-[r:HAS_MEMBER]->(o:Entity)
WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
OPTIONAL MATCH (o)-[:ON_CHAIN]->(k:Chain)
RETURN n.id AS id, r.role AS role, o.regionId AS region, k.id AS chain
