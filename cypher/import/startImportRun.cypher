// Marks that an import in several transactions has begun.
// @param id string
// @param startedAt string
// @returns none
// @write
CREATE (n:ImportRun {id: $id, startedAt: $startedAt, status: 'running'})
