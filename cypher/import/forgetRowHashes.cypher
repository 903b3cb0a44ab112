// Makes rows be compared with the graph when they are imported next, whatever they were.
// @param ids string[]
// @returns none
// @write
MATCH (n:Entity)
WHERE n.id IN $ids
SET n.rowHash = ''
