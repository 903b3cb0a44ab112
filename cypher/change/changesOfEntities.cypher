// The last changes of entities or facts, those before a number; the last first.
// @param ids string[]
// @param before int?
// @param first int
// @returns many { id: string, rows: Change[] }
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Change)
  WHERE n.entityId = id AND ($before IS NULL OR n.number < $before)
  WITH n
  ORDER BY n.number DESC, n.id
  LIMIT $first
  RETURN collect(properties(n)) AS rows
}
RETURN id, rows
