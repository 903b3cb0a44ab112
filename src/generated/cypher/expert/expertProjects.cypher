// Projects the expert takes part in (参与项目).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: ProjectParticipation, node: Project }[], total: int }
MATCH (c:Expert)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[r:PARTICIPATES_IN]->(o:Project)
  WHERE (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)-[r:PARTICIPATES_IN]->(o:Project)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
