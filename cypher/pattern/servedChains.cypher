// Chains that go on and that a platform serves (平台服务的链).
// @param platform string
// @returns many { id: string }
MATCH (p:Platform)-[:SERVES]->(c:Chain)
WHERE p.id = $platform AND coalesce(c.status, '') <> 'DISCONTINUED'
WITH DISTINCT c
RETURN c.id AS id
ORDER BY id
