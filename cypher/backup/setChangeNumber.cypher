// Sets the number of the last change set that was written.
// @param number int
// @returns none
// @write
MERGE (n:ChangeLog {id: 'changes'})
SET n.number = $number
