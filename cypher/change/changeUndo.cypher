// What undoes the parts of a change set, the last first.
// @param changeSet string
// @returns many { position: int, undo: string }
MATCH (n:ChangeUndo)
WHERE n.changeSet = $changeSet
RETURN n.position AS position, n.undo AS undo
ORDER BY position DESC
