// Findings as they were recorded last, in buckets, each as JSON.
// @param ids string[]
// @returns many { id: string, rows: string }
MATCH (n:GapBucket)
WHERE n.id IN $ids
RETURN n.id AS id, n.rows AS rows
