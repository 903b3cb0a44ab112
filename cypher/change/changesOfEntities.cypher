// The last changes of entities or facts, those before one of a change set; the last first.
// @param ids string[]
// @param before int?
// @param position int?
// @param first int
// @returns many { id: string, rows: KeptChange[] }
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Change)
  WHERE n.entityId = id AND ($before IS NULL OR n.number < $before OR (n.number = $before AND n.position < $position))
  WITH n
  ORDER BY n.number DESC, n.position DESC, n.id
  LIMIT $first
  RETURN collect(properties(n)) AS rows
}
RETURN id, rows
