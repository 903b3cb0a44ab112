// Marks that an import in several transactions has begun, and by which process.
// @param id string
// @param startedAt string
// @param host string
// @param process int
// @returns none
// @write
CREATE (n:ImportRun {id: $id, startedAt: $startedAt, beatAt: $startedAt, status: 'running', host: $host, process: $process})
