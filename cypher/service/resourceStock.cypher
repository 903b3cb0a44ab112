// Every resource with where it stands, what it can do and the fields it serves (科技资源).
// @param shared boolean?
// @returns many { id: string, name: string, regionId: string?, tests: string[], chargeCny: float?, fields: string[] }
MATCH (r:Resource)
WHERE r.id > '' AND ($shared IS NULL OR r.shared = $shared)
WITH r
ORDER BY r.id
RETURN r.id AS id, r.name AS name, r.regionId AS regionId, coalesce(r.tests, []) AS tests, r.chargeCny AS chargeCny, [(r)-[:CONCERNS]->(f:Field) | f.id] AS fields
