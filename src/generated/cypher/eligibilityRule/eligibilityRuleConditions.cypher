// Its conditions (条件).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: EligibilityCondition[], total: int }
MATCH (c:EligibilityRule)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:HAS_CONDITION]->(o:EligibilityCondition)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:HAS_CONDITION]->(o:EligibilityCondition)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
