// Marks that the import is done, and with it those that were interrupted before.
// @param finishedAt string
// @returns none
// @write
MATCH (n:ImportRun)
WHERE n.status = 'running'
SET n.status = 'done'
SET n.finishedAt = $finishedAt
