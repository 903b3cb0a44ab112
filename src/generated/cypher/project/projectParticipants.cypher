// Experts who take part (参与专家).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: ProjectParticipation, node: Expert }[], total: int }
MATCH (c:Project)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[r:PARTICIPATES_IN]-(o:Expert)
  WHERE (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)<-[r:PARTICIPATES_IN]-(o:Expert)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
