// Marks how an import has ended: done, or undone.
// @param id string
// @param status string
// @param finishedAt string
// @returns none
// @write
MATCH (n:ImportRun {id: $id})
SET n.status = $status
SET n.finishedAt = $finishedAt
