// Buckets of findings after one, in order.
// @param after string
// @param first int
// @returns many { id: string, rows: string }
MATCH (n:GapBucket)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $first
RETURN n.id AS id, n.rows AS rows
