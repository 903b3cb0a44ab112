// Says that the process of an import still lives.
// @param id string
// @param beatAt string
// @returns none
// @write
MATCH (n:ImportRun {id: $id})
SET n.beatAt = $beatAt
