// Awards and programmes (入选与获奖).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @param year int?
// @returns many { id: string, rows: { fact: Award, node: Programme }[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[r:AWARDED_TO]-(o:Programme)
  WHERE ($year IS NULL OR r.year = $year) AND (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)<-[r:AWARDED_TO]-(o:Programme)
  WHERE $count AND ($year IS NULL OR r.year = $year)
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
