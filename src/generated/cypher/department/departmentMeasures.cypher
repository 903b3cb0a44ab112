// Measures the unit is responsible for (负责的任务).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: Responsibility, node: Measure }[], total: int }
MATCH (c:Department)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[r:RESPONSIBLE]-(o:Measure)
  WHERE (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)<-[r:RESPONSIBLE]-(o:Measure)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
