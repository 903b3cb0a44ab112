// Responsible units in the order of the document; the first leads (责任单位).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: Responsibility, node: Department }[], total: int }
MATCH (c:Measure)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[r:RESPONSIBLE]->(o:Department)
  WITH r, o
  ORDER BY r.order, o.id, r.id
  SKIP $skip LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)-[r:RESPONSIBLE]->(o:Department)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
