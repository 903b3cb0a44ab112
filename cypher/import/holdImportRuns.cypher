// Holds the log of changes, so that whoever else would begin an import, or write, waits for the end of this transaction.
// @returns none
// @write
MERGE (n:ChangeLog {id: 'changes'})
SET n.number = coalesce(n.number, 0)
