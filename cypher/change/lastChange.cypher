// The number of the last change set that was written.
// @returns optional { number: int }
MATCH (n:ChangeLog {id: 'changes'})
RETURN n.number AS number
