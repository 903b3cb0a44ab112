// What is kept of changes that names a person: rows that were changed, what undoes them, also a part of a large import, and drafts.
// @param id string
// @returns many { kind: string, key: string, position: int, text: string, more: string? }
CALL () {
  MATCH (n:Change)
  WHERE n.entityId = $id
  RETURN 'CHANGE' AS kind, n.changeSet AS key, n.position AS position, n.fields AS text, null AS more
  UNION ALL
  MATCH (n:ChangeUndo)
  WHERE n.undo CONTAINS $id
  RETURN 'UNDO' AS kind, n.changeSet AS key, n.position AS position, n.undo AS text, null AS more
  UNION ALL
  MATCH (n:ImportStep)
  WHERE n.undo CONTAINS $id
  RETURN 'STEP' AS kind, n.id AS key, n.order AS position, n.undo AS text, null AS more
  UNION ALL
  MATCH (n:ChangeSet)
  WHERE n.input IS NOT NULL AND (n.input CONTAINS $id OR n.planned CONTAINS $id)
  RETURN 'DRAFT' AS kind, n.id AS key, n.number AS position, n.input AS text, n.planned AS more
}
RETURN kind, key, position, text, more
ORDER BY kind, key, position
