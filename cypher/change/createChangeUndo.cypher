// Keeps what undoes a part of a change set.
// @param changeSet string
// @param position int
// @param undo string
// @returns none
// @write
CREATE (n:ChangeUndo {changeSet: $changeSet, position: $position, undo: $undo})
