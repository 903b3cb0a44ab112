// Platforms that some platforms rely on and that do not stand: leaving, planned or of unknown status (所依托的非已建平台).
// @param ids string[]
// @returns many { id: string, other: string }
MATCH (p:Platform)-[:RELIES_ON]->(o:Platform)
WHERE p.id IN $ids AND coalesce(o.status, '') <> 'EXISTING'
RETURN DISTINCT p.id AS id, o.id AS other
ORDER BY id, other
