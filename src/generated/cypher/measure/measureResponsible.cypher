// Responsible units in the order of the document; the first leads (责任单位).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param afterNumber float
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: Responsibility, node: Department }[], total: int }
MATCH (c:Measure)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[r:RESPONSIBLE]->(o:Department)
  WHERE ($afterId = '' OR coalesce(r.order, 999999999999) > $afterNumber OR (coalesce(r.order, 999999999999) = $afterNumber AND (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))))
  WITH r, o
  ORDER BY coalesce(r.order, 999999999999), o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)-[r:RESPONSIBLE]->(o:Department)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
