// Chains that go on and that an enterprise is on (企业所在链).
// @param enterprise string
// @returns many { id: string }
MATCH (n:Enterprise)-[:ON_CHAIN]->(c:Chain)
WHERE n.id = $enterprise AND coalesce(c.status, '') <> 'DISCONTINUED'
WITH DISTINCT c
RETURN c.id AS id
ORDER BY id
