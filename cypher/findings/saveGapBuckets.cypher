// Keeps buckets of findings, new or anew.
// @param buckets { id: string, rows: string }[]
// @returns none
// @write
UNWIND $buckets AS row
MERGE (n:GapBucket {id: row.id})
SET n.rows = row.rows
