// The last changes of findings, those before a number; the last first.
// @param keys string[]
// @param before int?
// @param first int
// @returns many { key: string, rows: KeptGapChange[] }
UNWIND $keys AS key
CALL (key) {
  MATCH (n:GapChange)
  WHERE n.key = key AND ($before IS NULL OR n.number < $before)
  WITH n
  ORDER BY n.number DESC, n.id
  LIMIT $first
  RETURN collect(properties(n)) AS rows
}
RETURN key, rows
