// Takes the next number of a change set; until the transaction ends nobody else takes one, so that change sets are written one after the other.
// @returns value int
// @write
MERGE (n:ChangeLog {id: 'changes'})
SET n.number = coalesce(n.number, 0) + 1
WITH n
RETURN n.number AS value
