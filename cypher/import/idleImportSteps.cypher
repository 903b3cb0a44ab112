// Steps that nothing needs any more: their import is done.
// @param limit int
// @returns many { id: string }
MATCH (r:ImportRun), (n:ImportStep)
WHERE r.status <> 'running' AND n.run = r.id
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id
