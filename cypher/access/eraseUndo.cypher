// Replaces what undoes a part of a change set.
// @param changeSet string
// @param position int
// @param undo string
// @returns none
// @write
MATCH (n:ChangeUndo {changeSet: $changeSet})
WHERE n.position = $position
SET n.undo = $undo
